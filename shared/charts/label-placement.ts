/** A rectangle in pixels, y growing downwards. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A straight piece of a line that labels should keep clear of. */
export interface Segment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** A label with the places it may take, best first; one box per line of its text. */
export interface LabelRequest {
  readonly candidates: readonly (readonly Box[])[]
  /** A required label takes the least bad place when none is free; another one is left out. */
  readonly required: boolean
}

/** What is already in the picture. */
export interface Surroundings {
  readonly bounds: Box
  readonly boxes: readonly Box[]
  readonly segments: readonly Segment[]
  /** Air in pixels between a free label and everything else. */
  readonly clearance: number
  /** Air in pixels that two labels beside each other like to have, so that they are not read as one text. */
  readonly labelGap: number
}

/** The candidate a label took; a free one touches nothing. */
export interface Placement {
  readonly index: number
  readonly isFree: boolean
}

/** Returns whether two boxes share more than an edge. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Returns whether the inside of a box holds any part of the segment (Liang–Barsky clipping). */
export const crosses = (box: Box, line: Segment): boolean => {
  const dx = line.x2 - line.x1
  const dy = line.y2 - line.y1
  let enter = 0
  let leave = 1
  for (const [slope, room] of [
    [-dx, line.x1 - box.left],
    [dx, box.right - line.x1],
    [-dy, line.y1 - box.top],
    [dy, box.bottom - line.y1],
  ] as const) {
    if (slope === 0) {
      if (room <= 0) return false
    } else if (slope < 0) enter = Math.max(enter, room / slope)
    else leave = Math.min(leave, room / slope)
  }
  return enter < leave
}

const isInside = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom

const overlapArea = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

const areaOf = (box: Box): number => (box.right - box.left) * (box.bottom - box.top)

const LINE_PENALTY = 0.25

/** How bad a place is: parts of the label hidden by other boxes, a quarter for each line through it, far more for leaving the picture. */
const penaltyOf = (boxes: readonly Box[], around: Surroundings): number => {
  let penalty = 0
  for (const box of boxes) {
    const area = areaOf(box)
    penalty += (100 * (area - overlapArea(box, around.bounds))) / area
    for (const other of around.boxes) penalty += overlapArea(box, other) / area
    penalty += LINE_PENALTY * around.segments.filter((segment) => crosses(box, segment)).length
  }
  return penalty
}

/**
 * Returns for each label the place it takes, or null when it is left out. Labels are served in the order given, so the
 * important ones come first; each placed label is an obstacle for the next. A place is free when it lies inside the bounds and keeps the
 * clearance from every box, segment and label; free places with the gap to the labels beside them are taken before those without.
 */
export const placeLabels = (requests: readonly LabelRequest[], around: Surroundings): readonly (Placement | null)[] => {
  const labels: Box[] = []
  return requests.map((request) => {
    const placement = chooseCandidate(request, { ...around, boxes: [...around.boxes, ...labels] }, labels)
    if (placement) labels.push(...(request.candidates[placement.index] ?? []))
    return placement
  })
}

const inflated = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
})

const chooseCandidate = (request: LabelRequest, around: Surroundings, labels: readonly Box[]): Placement | null => {
  const isFree = (box: Box): boolean => {
    const reach = inflated(box, around.clearance)
    return (
      isInside(box, around.bounds) &&
      !around.boxes.some((other) => overlaps(reach, other)) &&
      !around.segments.some((segment) => crosses(reach, segment))
    )
  }
  const standsApart = (box: Box): boolean => {
    const reach = { ...box, left: box.left - around.labelGap, right: box.right + around.labelGap }
    return !labels.some((other) => overlaps(reach, other))
  }
  const free = request.candidates.flatMap((boxes, index) => (boxes.every(isFree) ? [{ boxes, index }] : []))
  const chosen = free.find(({ boxes }) => boxes.every(standsApart)) ?? free[0]
  if (chosen) return { index: chosen.index, isFree: true }
  if (!request.required || request.candidates.length === 0) return null
  const penalties = request.candidates.map((boxes) => penaltyOf(boxes, around))
  return { index: penalties.indexOf(Math.min(...penalties)), isFree: false }
}

/** One kind of writing in a chart: size in points on paper (¾ of a pixel on screen), weight, colour. */
export interface TextStyle {
  readonly size: number
  readonly weight: 400 | 500 | 600 | 700
  readonly colour: string
}

/** How charts look on one medium. Every length is in points and becomes pixels through `pxPerPt`. */
export interface ChartLook {
  /** A CSS font list, "Arimo" on paper. */
  readonly fontFamily: string
  readonly pxPerPt: number
  /** Device pixels per pixel; null leaves it to the host. */
  readonly pixelRatio: number | null
  /** Title, unit line and the boxed DATA CONTOH inside the picture; on screen the panel header carries them. */
  readonly heading: boolean
  /** Legend words under the bars; on screen they stand in the panel header. */
  readonly legend: boolean
  /** Follows the size of its box and answers the pointer with tooltips. */
  readonly interactive: boolean
  /** Ground of the picture; null leaves it transparent. */
  readonly background: string | null
  readonly text: {
    readonly title: TextStyle
    readonly unit: TextStyle
    readonly sample: TextStyle
    /** Axis figures and dates. */
    readonly axis: TextStyle
    /** Names of bars. */
    readonly name: TextStyle
    readonly value: TextStyle
    /** The newest value, and the leading figure beside a bar. */
    readonly newest: TextStyle
    /** Shares, counts, "selisih …", "proyeksi", legend words. */
    readonly note: TextStyle
    readonly target: TextStyle
  }
  readonly colour: {
    readonly ink: string
    readonly muted: string
    readonly accent: string
    readonly light: string
    readonly lightEdge: string
    readonly grid: string
    readonly halo: string
    readonly hatchLine: string
    readonly hatchEdge: string
    /** Lines of a hatched bar that stands for a negative effect. */
    readonly negative: string
  }
  readonly line: {
    readonly series: number
    readonly point: number
    /** White ring around a point; 0 for none. */
    readonly ring: number
    readonly target: number
    readonly targetDash: readonly number[]
    readonly projection: number
    readonly projectionDash: readonly number[]
    readonly grid: number
    readonly base: number
    readonly outline: number
    readonly halo: number
    readonly hatch: number
    /** Distance between hatch lines, across them. */
    readonly hatchStep: number
    readonly previous: number
  }
}

const PIXELS_PER_POINT = 96 / 72

/**
 * Returns the look of charts in documents (report.md 4): black ink and one teal that prints as dark grey, title and unit line inside
 * the picture. `pixelRatio` is 300 ÷ 96 for print.
 */
export const paperLook = (fontFamily: string, pixelRatio: number): ChartLook => {
  const ink = '#1A1A1A'
  const muted = '#454B4B'
  const accent = '#0B5351'
  return {
    fontFamily,
    pxPerPt: PIXELS_PER_POINT,
    pixelRatio,
    heading: true,
    legend: true,
    interactive: false,
    background: '#FFFFFF',
    text: {
      title: { size: 10, weight: 700, colour: ink },
      unit: { size: 8.5, weight: 400, colour: muted },
      sample: { size: 7.5, weight: 700, colour: muted },
      axis: { size: 8.5, weight: 400, colour: ink },
      name: { size: 9, weight: 400, colour: ink },
      value: { size: 9, weight: 700, colour: ink },
      newest: { size: 10.5, weight: 700, colour: ink },
      note: { size: 8.5, weight: 400, colour: muted },
      target: { size: 9, weight: 700, colour: ink },
    },
    colour: {
      ink,
      muted,
      accent,
      light: '#E9ECEC',
      lightEdge: '#8A9494',
      grid: '#D9DDDD',
      halo: '#FFFFFF',
      hatchLine: accent,
      hatchEdge: accent,
      negative: muted,
    },
    line: {
      series: 2,
      point: 3.3,
      ring: 0,
      target: 1.25,
      targetDash: [5, 3],
      projection: 1.4,
      projectionDash: [1.4, 3],
      grid: 0.5,
      base: 0.9,
      outline: 0.75,
      halo: 1.8,
      hatch: 0.8,
      hatchStep: 3,
      previous: 1.9,
    },
  }
}

/** Returns the look of charts in the window (ui.md 4): title and legend stand in the panel header, tooltips repeat exact figures. */
export const screenLook = (fontFamily: string): ChartLook => {
  const ink = '#1A2424'
  const muted = '#465454'
  const faint = '#5C6A6A'
  const accent = '#0B5D63'
  return {
    fontFamily,
    pxPerPt: PIXELS_PER_POINT,
    pixelRatio: null,
    heading: false,
    legend: false,
    interactive: true,
    background: null,
    text: {
      title: { size: 10.5, weight: 600, colour: ink },
      unit: { size: 9, weight: 400, colour: faint },
      sample: { size: 9, weight: 600, colour: '#6B4000' },
      axis: { size: 9, weight: 400, colour: faint },
      name: { size: 9.75, weight: 400, colour: ink },
      value: { size: 9.75, weight: 400, colour: muted },
      newest: { size: 9.75, weight: 600, colour: ink },
      note: { size: 9, weight: 400, colour: faint },
      target: { size: 9, weight: 600, colour: ink },
    },
    colour: {
      ink,
      muted: faint,
      accent,
      light: '#EDF1F1',
      lightEdge: '#7F8D8D',
      grid: '#E7ECEC',
      halo: '#FFFFFF',
      hatchLine: faint,
      hatchEdge: faint,
      negative: muted,
    },
    line: {
      series: 1.6875,
      point: 3,
      ring: 1.2,
      target: 1.125,
      targetDash: [6, 3.75],
      projection: 1.3,
      projectionDash: [2.25, 3],
      grid: 0.75,
      base: 0.75,
      outline: 0.75,
      halo: 1.5,
      hatch: 0.825,
      hatchStep: 3.2,
      previous: 1.9,
    },
  }
}

/** Returns a length in points as pixels of this look. */
export const px = (look: ChartLook, points: number): number => points * look.pxPerPt

/** Returns the lengths of a dash pattern as pixels of this look. */
export const dashOf = (look: ChartLook, points: readonly number[]): number[] => points.map((length) => px(look, length))

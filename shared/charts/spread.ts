/** Something with a width that would like its middle at `at`. */
export interface Wish {
  readonly at: number
  readonly width: number
}

interface Block {
  readonly count: number
  readonly width: number
  /** Middle of the block where the squared shifts of its members are smallest. */
  readonly middle: number
}

/**
 * Returns middles for things in ascending order so that none overlap, each as near to its wish as possible (neighbours that collide
 * share the shift), all between `from` and `to` as long as they fit there. Example: two of width 10 wishing 50 and 52 get 46 and 56.
 */
export const spread = (wishes: readonly Wish[], from: number, to: number): readonly number[] => {
  const blocks: Block[] = []
  for (const wish of wishes) {
    let block: Block = { count: 1, width: wish.width, middle: wish.at }
    for (let before = blocks.at(-1); before && collides(before, block); before = blocks.at(-1)) {
      blocks.pop()
      block = merged(before, block)
    }
    blocks.push(block)
  }
  return placeInside(blocks, wishes, from, to)
}

const collides = (a: Block, b: Block): boolean => a.middle + a.width / 2 > b.middle - b.width / 2

const merged = (a: Block, b: Block): Block => {
  const width = a.width + b.width
  // The wish of each member, carried over to the left end of the block, averaged over the members.
  const left = (a.count * (a.middle - a.width / 2) + b.count * (b.middle - b.width / 2 - a.width)) / (a.count + b.count)
  return { count: a.count + b.count, width, middle: left + width / 2 }
}

const placeInside = (
  blocks: readonly Block[],
  wishes: readonly Wish[],
  from: number,
  to: number,
): readonly number[] => {
  const middles: number[] = []
  for (const block of blocks) {
    let left = block.middle - block.width / 2
    for (let i = 0; i < block.count; i += 1) {
      const width = wishes[middles.length]?.width ?? 0
      middles.push(left + width / 2)
      left += width
    }
  }
  pushInside(middles, wishes, from, to)
  return middles
}

const pushInside = (middles: number[], wishes: readonly Wish[], from: number, to: number): void => {
  let limit = to
  for (let i = middles.length - 1; i >= 0; i -= 1) {
    const half = (wishes[i]?.width ?? 0) / 2
    middles[i] = Math.min(middles[i] ?? 0, limit - half)
    limit = (middles[i] ?? 0) - half
  }
  limit = from
  for (let i = 0; i < middles.length; i += 1) {
    const half = (wishes[i]?.width ?? 0) / 2
    middles[i] = Math.max(middles[i] ?? 0, limit + half)
    limit = (middles[i] ?? 0) + half
  }
}

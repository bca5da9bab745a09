/**
 * Returns how many letters must be added, left out, changed or swapped with their neighbour to turn one text into the
 * other ("rasanae brat" to "rasanae barat": 1), `limit + 1` as soon as it is certain to exceed the limit.
 */
export const editDistance = (from: string, to: string, limit: number): number => {
  if (Math.abs(from.length - to.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i += 1) {
    const current = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1]
      const changed = (last[j - 1] ?? 0) + (same ? 0 : 1)
      const removed = (last[j] ?? 0) + 1
      const added = (current[j - 1] ?? 0) + 1
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      current.push(Math.min(changed, removed, added, swapped))
    }
    if (Math.min(...current) > limit) return limit + 1
    before = last
    last = current
  }
  return Math.min(last[to.length] ?? limit + 1, limit + 1)
}

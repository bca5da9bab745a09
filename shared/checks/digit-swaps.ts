/**
 * Returns the digits with two neighbours exchanged, once for each pair that differs, left to right; never one that begins with 0.
 * "3781" gives 7381, 3871, 3718.
 */
export const digitSwaps = (digits: string): readonly string[] => {
  const swaps: string[] = []
  for (let position = 0; position + 1 < digits.length; position += 1) {
    const left = digits.charAt(position)
    const right = digits.charAt(position + 1)
    if (left === right) continue
    const swapped = `${digits.slice(0, position)}${right}${left}${digits.slice(position + 2)}`
    if (!swapped.startsWith('0')) swaps.push(swapped)
  }
  return swaps
}

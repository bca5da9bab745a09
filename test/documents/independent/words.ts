const WORDS = [
  'nihil',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
  'dua belas',
  'tiga belas',
  'empat belas',
  'lima belas',
  'enam belas',
  'tujuh belas',
  'delapan belas',
  'sembilan belas',
  'dua puluh',
]

/** Returns a small count as prose writes it; above twenty in figures. */
export function inWords(count: number): string {
  return WORDS[count] ?? String(count)
}

/** Matches one small count in words, as a group. */
export const WORD = '(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|[a-z]+ belas|dua puluh)'

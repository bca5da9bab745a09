import { MONTH_NAMES, SHORT_MONTH_NAMES } from './date.ts'

const NO_BREAK = '\u00a0'

const MONTHS = [...MONTH_NAMES, ...SHORT_MONTH_NAMES].join('|')
/** `S.E.,`, `M.Si.,`, `Ph.D.,`: letters with at least one full stop, as degrees behind a name are written. */
const DEGREE = String.raw`\p{Lu}\p{L}*\.(?:\p{L}+\.)*(?:\p{L}+)?`
const TITLE_IN_FRONT = String.raw`(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|apt|Apt|H|Hj|KH|K\.H)\.`

/** Each pattern matches the place of one breakable space; what stands beside it is only looked at, so neighbours can share a word. */
const RULES: readonly RegExp[] = [
  new RegExp(String.raw`(?<=(?<![\d.,/])\d{1,2}) (?=(?:${MONTHS})(?!\p{L}))`, 'gu'),
  /(?<=\d) (?=(?:persen|poin|orang|bulan|hari)(?!\p{L}))/gu,
  /(?<=(?<!\p{L})(?:Pj|Plt|Plh)\.) (?=\S)/gu,
  /(?<=(?<!\p{L})(?:Tabel|Gambar|Lampiran|Nomor|tabel|gambar|lampiran|nomor)) (?=\d|[IVX]+(?!\p{L}))/gu,
  new RegExp(String.raw`(?<=(?<!\p{L})${DEGREE},) (?=${DEGREE}(?!\p{L}))`, 'gu'),
  new RegExp(String.raw`(?<=(?<![\p{L}.])${TITLE_IN_FRONT}) (?=${TITLE_IN_FRONT}(?!\p{L}))`, 'gu'),
]

/**
 * Returns the text with U+00A0 where a line must not break (report.md 2): day–month, number–unit (persen, poin, orang, bulan,
 * hari), `Pj.`/`Plt.`/`Plh.`–title, Tabel/Gambar/Lampiran/Nomor–number, and between degrees. The space before the first degree of
 * a name stays breakable. Changes no other character; applying it twice changes nothing more.
 */
export const withNoBreaks = (text: string): string =>
  RULES.reduce((result, rule) => result.replace(rule, NO_BREAK), text)

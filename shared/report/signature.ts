import type { DateKey } from '../domain/date-key.ts'
import type { Official } from '../domain/office.ts'
import { formatDay } from '../format/date.ts'
import { formatNip } from '../format/nip.ts'
import { withNoBreaks } from '../format/no-break.ts'
import { breakBySense } from './break-by-sense.ts'
import type { SignatureBlock } from './model.ts'
import { widthInEm } from './text-measure.ts'

/** Width of the block in millimetres (report.md 5). */
const BLOCK_MM = 82
const MM_PER_PT = 25.4 / 72

/** Titles that stand before a name and keep their own letters. */
const TITLES_IN_FRONT = /^(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|apt|Apt|H|Hj|KH|K\.H|Tgk|TGH|R)\.$/

const capitals = (name: string): string =>
  name
    .split(' ')
    .map((word) => (TITLES_IN_FRONT.test(word) ? word : word.toUpperCase()))
    .join(' ')

const widthMm = (text: string, sizePt: number, isBold: boolean): number => widthInEm(text, isBold) * sizePt * MM_PER_PT

/** Returns the name in capitals, degrees as they are written; one too long for the block breaks before the first degree. */
export const nameLines = (name: string, sizePt: number): readonly string[] => {
  const [person = '', ...degrees] = name.trim().split(/,\s*/u)
  const spelled = capitals(person)
  if (degrees.length === 0) return [spelled]
  const whole = [spelled, ...degrees].join(', ')
  return widthMm(whole, sizePt, true) <= BLOCK_MM ? [whole] : [`${spelled},`, degrees.join(', ')]
}

/** Returns the position in capitals with its prefix in front and a closing comma, broken by sense into lines that fit the block. */
export const positionLines = ({ prefix, position }: Official, sizePt: number): readonly string[] => {
  const front = prefix === null || prefix.trim() === '' ? '' : `${prefix.trim()} `
  const text = withNoBreaks(`${front}${position.trim().toUpperCase()},`)
  return breakBySense(text, BLOCK_MM, (line) => widthMm(line, sizePt, false))
}

/** Dotted lines to be filled in by hand; each fits the block in 12 pt. */
const DOTS = { place: '.'.repeat(36), day: '.'.repeat(32), line: '.'.repeat(54), nip: '.'.repeat(44) } as const

/** Returns the lines on place and day above a signature; what is not known (null) is left as a dotted line. */
export const madeAt = (place: string | null, day: DateKey | null): readonly string[] => [
  `Dibuat di ${place ?? DOTS.place}`,
  `pada tanggal ${day === null ? DOTS.day : formatDay(day)}`,
]

/** Returns a signature block to be filled in by hand: position, name and NIP as dotted lines. */
export const blankSignature = (opening: readonly string[], sizePt: SignatureBlock['sizePt']): SignatureBlock => ({
  type: 'signature',
  opening,
  position: [DOTS.line],
  name: [DOTS.line],
  rank: null,
  nip: `NIP ${DOTS.nip}`,
  sizePt,
})

/** Returns the signature block of an official; `opening` holds the lines on place and day. */
export const signatureBlock = (
  official: Official,
  opening: readonly string[],
  sizePt: SignatureBlock['sizePt'],
): SignatureBlock => ({
  type: 'signature',
  opening,
  position: positionLines(official, sizePt),
  name: nameLines(official.name, sizePt),
  rank: official.rank,
  nip: official.nip === null || official.nip.trim() === '' ? null : `NIP ${formatNip(official.nip)}`,
  sizePt,
})

import { type Claim, claim, COUNT, SHARE, size, sizePercent, verb } from './claim.ts'
import { hundredths, minus, people, percent, shareOf } from './exact.ts'
import { coveredOf, type PaperFigures, printedSide, type SegmentFigures } from './figures.ts'
import { inWords, WORD } from './words.ts'

const SHORT_NAMES: Readonly<Record<string, string>> = {
  'ucj.pu': 'PU',
  'ucj.bpu': 'BPU',
  'ucj.jakon': 'Jakon',
  'ucj.pmi': 'PMI',
}

/** Returns the name of a segment in sentences and charts. */
export const shortName = ({ code }: SegmentFigures): string => SHORT_NAMES[code] ?? code

/** Returns what may be said about one segment. */
export function segmentClaims(segment: SegmentFigures): readonly Claim[] {
  const { pair, covered, before, moved, contribution } = segment
  const name = shortName(segment)
  const growth = shareOf(moved, before?.active ?? null)
  const points = minus(covered, before === null ? null : coveredOf(before))
  const side = printedSide(points)
  const told = [(moved ?? 0n) > 0n ? 'bertambah' : 'berkurang', size(moved)]
  const uncovered = pair.eligible === null || pair.active === null ? null : pair.eligible - pair.active
  return [
    claim(
      `contribution of ${name}`,
      `segmen ${name} (?:menambah |mengurangi )?(?:cakupan )?${SHARE} poin`,
      sizePercent(contribution),
    ),
    claim(
      `change of ${name}`,
      `[Pp]eserta aktif segmen ${name} (bertambah|berkurang) ${COUNT} orang \\(${SHARE} persen\\) dan cakupannya (naik|turun) ${SHARE} poin(?: persentase)? menjadi ${SHARE} persen`,
      ...told,
      sizePercent(growth),
      verb(side, 'naik', 'turun'),
      sizePercent(points),
      percent(covered),
    ),
    claim(
      `lowest is ${name}`,
      `pada segmen ${name}, yaitu ${SHARE} persen(?:; pada segmen itu ${COUNT} orang belum)?`,
      percent(covered),
      people(uncovered),
    ),
    claim(`fall of ${name}`, `${name} berkurang ${COUNT} orang`, size(moved)),
    claim(`caption of ${name}`, `Cakupan ${name} terendah di antara \\p{L}+ segmen \\(${SHARE}%\\)`, percent(covered)),
    claim(`gain of ${name}`, `akupan ${name} [^;]*?paling banyak bertambah \\(${COUNT} orang\\)`, size(moved)),
  ]
}

/** Returns which segment may be called the lowest, and among how many. */
export function lowestSegmentClaims({ segments }: PaperFigures): readonly Claim[] {
  const known = segments.flatMap((segment) => (segment.covered === null ? [] : [{ segment, covered: segment.covered }]))
  const [lowest] = [...known].sort((a, b) => (hundredths(a.covered) < hundredths(b.covered) ? -1 : 1))
  if (lowest === undefined || known.length < 2) return []
  const name = shortName(lowest.segment)
  return [
    claim(
      'lowest segment',
      `[Cc]akupan terendah di antara ${WORD} segmen terdapat pada segmen (\\p{L}+)`,
      inWords(known.length),
      name,
    ),
    claim(
      'lowest segment in the caption',
      `[Cc]akupan (\\p{L}+) terendah di antara ${WORD} segmen`,
      name,
      inWords(known.length),
    ),
  ]
}

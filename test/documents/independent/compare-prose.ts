import { dayOfMatch, PRINTED_DAY } from './calendar.ts'
import type { Claim } from './claim.ts'
import { claimsOf } from './claims.ts'
import { type FigurePools, figurePools } from './figure-pools.ts'
import type { PaperFigures } from './figures.ts'
import type { PrintedPaper, PrintedParagraph } from './printed-paper.ts'
import type { StoredData } from './stored-data.ts'
import type { Tally } from './tally.ts'

const CHAPTERS = /^(?:Ringkasan|Hasil yang Dicapai|Simpulan(?: dan Saran)?|Yang perlu .+)$/u
/** Only turns of phrase are compared here: the rest are times, places and names of laws. */
const OPENING = /^(?:Pendahuluan|Kegiatan yang Dilaksanakan)$/u
const CHECKS = /^Catatan Mutu Data$|^Yang perlu diwaspadai$/u

/**
 * Compares the sentences of the summary, the chapters on results and conclusions, and of a nota dinas: figures in a known turn of
 * phrase with what they must be, every other figure with the figures that such a paper can have. Returns the names of the claims made.
 */
export function compareProse(
  paper: PrintedPaper,
  figures: PaperFigures,
  data: StoredData,
  tally: Tally,
): ReadonlySet<string> {
  const made = new Set<string>()
  const claims = claimsOf(figures, data)
  const pools = figurePools(figures, data)
  for (const paragraph of paper.paragraphs.filter(isProse)) {
    const text = withoutEntered(paragraph.text, data)
    for (const claim of claims) {
      for (const match of text.matchAll(claim.pattern)) {
        made.add(claim.name)
        compareClaim(claim, match, placeOf(paragraph), tally)
      }
    }
    if (OPENING.test(paragraph.chapter)) continue
    const isCheck = CHECKS.test(paragraph.section) || CHECKS.test(paragraph.chapter)
    compareTokens(text, placeOf(paragraph), isCheck ? pools.checks : pools.prose, tally)
  }
  return made
}

function compareClaim({ name, expected }: Claim, match: RegExpMatchArray, place: string, tally: Tally): void {
  for (const [position, value] of expected.entries()) {
    const printed = match[position + 1]
    if (printed === undefined) continue
    tally.same('claim', `${place}, ${name}: "${match[0]}"`, printed.toLowerCase(), value.toLowerCase())
  }
}

const isProse = ({ chapter, style }: PrintedParagraph): boolean =>
  (CHAPTERS.test(chapter) || OPENING.test(chapter)) && style !== 'TandaTangan'

const placeOf = ({ chapter, section }: PrintedParagraph): string =>
  section === '' ? chapter : `${chapter} / ${section}`

/** Takes out what people entered: those figures are theirs, not computed. */
function withoutEntered(text: string, data: StoredData): string {
  let rest = text
  for (const said of data.entered) {
    const place = rest.toLowerCase().indexOf(said.toLowerCase())
    if (place >= 0) rest = `${rest.slice(0, place)}…${rest.slice(place + said.length)}`
  }
  return rest
}

/** Numbers of tables and pictures, and the hundredth that a rounding note names. */
const REFERENCE = /(?:Tabel|Gambar|Lampiran) \d+|berbeda 0,01(?= poin| dari)/gu
const TOKEN = /\d[\d.,]*\d|\d/gu

/** Compares every number of a text with the pool that its neighbours name. */
export function compareTokens(text: string, where: string, pools: FigurePools, tally: Tally): void {
  for (const match of text.matchAll(PRINTED_DAY)) {
    const day = dayOfMatch(match)
    const isKnown = pools.dates.has(day) || [...pools.dates].some((date) => date.slice(5) === day)
    tally.same('date', `${where}: "${match[0]}"`, match[0], isKnown ? match[0] : 'a day in the data')
  }
  const rest = text.replaceAll(PRINTED_DAY, '…').replaceAll(REFERENCE, '…')
  for (const match of rest.matchAll(TOKEN)) {
    const before = rest.slice(0, match.index)
    const after = rest.slice(match.index + match[0].length)
    const kinds = kindsOf(match[0], before, after)
    const isKnown = kinds.some((kind) => pools[kind].has(match[0]))
    const context = `${before.slice(-30)}[${match[0]}]${after.slice(0, 20)}`
    tally.same('token', `${where}: "${context}"`, match[0], isKnown ? match[0] : `one of the ${kinds.join(' or ')}`)
  }
}

type Kind = Exclude<keyof FigurePools, 'dates'>

function kindsOf(token: string, before: string, after: string): readonly Kind[] {
  if (/Rp$/u.test(before)) return ['rupiah']
  if (/^ ?(?:persen|%)/u.test(after)) return ['percent']
  if (/^ poin/u.test(after)) return ['points']
  if (/^ hari/u.test(after)) return ['days']
  if (/(?:RTL|usulan|dan|,) $/u.test(before) && /^\d+\.\d{1,2}$/u.test(token)) return ['followUps']
  if (/^20\d\d$/u.test(token)) return ['years']
  return token.includes(',') ? ['percent', 'points'] : ['people']
}

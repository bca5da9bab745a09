import { divide, type Rational, rational } from '../calc/rational.ts'
import { goalShare, requiredFor } from '../calc/target-gap.ts'
import type { Target } from '../domain/target.ts'
import { formatDay } from '../format/date.ts'
import { formatCount, formatDecimal, printedDifferenceDiffers } from '../format/number.ts'
import { bold, countCell, richCell, shareCell, textCell } from './cells.ts'
import type { ReportFacts } from './facts.ts'
import type { TableBlock, TableCell } from './model.ts'
import { figureColumns, type RowDraft, tableBlock } from './table-block.ts'
import { WIDTHS } from './table-widths.ts'

const wholePeople = (people: Rational): number => Number(formatDecimal(people, 0).replaceAll('.', '').replace('−', '-'))

const ofEligible = (people: Rational, eligible: number | null): Rational | null =>
  eligible === null || eligible === 0 ? null : divide(people, rational(eligible))

const row = (label: TableCell, people: number | null, share: Rational | null): RowDraft => ({
  kind: 'plain',
  cells: [label, countCell(people), shareCell(share)],
})

/** The mark hangs on words, since behind a date it would look like a digit. */
const notedLabel = (words: string, note: string, rest: string): TableCell =>
  richCell([[{ text: words, note }, { text: rest }]])

const distanceLabel = (standing: ReportFacts['target']['standing']): string => {
  if (standing?.kind !== 'reached') return 'Selisih ke target'
  return standing.surplus === 0 ? 'Selisih ke target (tercapai)' : 'Di atas target'
}

const distanceRow = ({ target }: ReportFacts): RowDraft => {
  const { standing } = target
  const label = textCell(distanceLabel(standing))
  const people = standing?.kind === 'short' ? standing.people : standing?.kind === 'reached' ? standing.surplus : null
  const points = standing === null || standing.kind === 'unknown' ? null : standing.points
  const draft = row(label, people, points)
  return { ...draft, cells: draft.cells.map(bold) }
}

const paceRow = ({ target, previous, now }: ReportFacts): readonly RowDraft[] => {
  const { pace } = target
  if (pace === null || pace.kind !== 'known' || previous === null) return []
  const label = notedLabel('Laju rata-rata', 'pace', ` tiap bulan sejak ${formatDay(previous.asOf)}`)
  return [row(label, wholePeople(pace.perMonth), ofEligible(pace.perMonth, now.eligible))]
}

const neededRow = ({ target, now }: ReportFacts): readonly RowDraft[] => {
  const { needed } = target
  if (needed === null || needed.kind !== 'known') return []
  const label = notedLabel('Laju yang diperlukan', 'needed', ` tiap bulan sampai ${formatDay(target.day)}`)
  return [row(label, needed.perMonth, ofEligible(rational(needed.perMonth), now.eligible))]
}

const projectionRow = ({ target }: ReportFacts): readonly RowDraft[] => {
  const { projection } = target
  if (projection.kind !== 'known') return []
  const label = textCell(`Proyeksi per ${formatDay(target.day)} dengan laju saat ini`)
  return [row(label, wholePeople(projection.active), projection.coverage)]
}

const notesOf = (facts: ReportFacts): Readonly<Record<string, string>> => {
  const { target, previous } = facts
  const moved = previous?.change.active ?? null
  return {
    share: 'Selisih dan laju dalam poin persentase.',
    ...(target.pace?.kind === 'known' && moved !== null
      ? {
          pace: `${formatCount(moved)} orang dalam ${formatCount(target.pace.days)} hari, dikalikan 30,4375 hari.`,
        }
      : {}),
    ...(target.needed?.kind === 'known' && target.standing?.kind === 'short'
      ? {
          needed: `${formatCount(target.standing.people)} orang dibagi ${formatCount(target.needed.days)} hari yang tersisa, dikalikan 30,4375 hari, dibulatkan ke atas.`,
        }
      : {}),
  }
}

const isRounded = (facts: ReportFacts, share: Rational | null): boolean =>
  share !== null && facts.coverage !== null && printedDifferenceDiffers(facts.coverage, share)

/** Returns table 2: target, active people, distance, pace and projection, each in people and in percent of potensi. */
export const standingTable = (facts: ReportFacts, target: Target): TableBlock => {
  const widths = WIDTHS.standing
  const share = goalShare(target.goal, facts.now.eligible)
  const by = target.instrument.trim() === '' ? '' : ` menurut ${target.instrument.trim()}`
  return tableBlock({
    id: 'kedudukan',
    style: 'figures',
    caption: `Kedudukan terhadap target tahun ${target.year}`,
    columns: figureColumns([widths.label, widths.people, widths.share]),
    header: [[{ text: 'Uraian' }, { text: 'Orang' }, { text: '% potensi', note: 'share' }]],
    rows: [
      row(textCell(`Target tahun ${target.year}${by}`), requiredFor(target.goal, facts.now.eligible), share),
      row(textCell(`Peserta aktif per ${formatDay(facts.asOf)}`), facts.now.active, facts.coverage),
      distanceRow(facts),
      ...paceRow(facts),
      ...neededRow(facts),
      ...projectionRow(facts),
    ],
    notes: notesOf(facts),
    remarks: isRounded(facts, share)
      ? ['Selisih dihitung sebelum pembulatan sehingga dapat berbeda 0,01 dari angka yang tercetak.']
      : [],
  })
}

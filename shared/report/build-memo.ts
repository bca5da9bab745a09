import { formatDay, formatTime } from '../format/date.ts'
import { list } from './blocks.ts'
import { letterhead } from './cover.ts'
import { type ReportFacts, reportFacts } from './facts.ts'
import { finishedModel } from './finished-model.ts'
import { keyFigures } from './key-figures.ts'
import { decisions, messages, warnings } from './memo-items.ts'
import type { Block, FactsBlock, Paper, ReportModel } from './model.ts'
import { withReportNoBreaks } from './no-breaks.ts'
import { positionOf } from './official-title.ts'
import type { MemoInput, ReportInput } from './report-input.ts'
import { signatureBlock } from './signature.ts'
import { lineCount } from './text-measure.ts'

/** Position of the colon behind the labels, in twips. */
const LABEL_WIDTH = 1190

const matterOf = ({ input, name, asOf }: ReportFacts): string => {
  if (input.meeting === null) return `Capaian UCJ ${name} per ${formatDay(asOf)}`
  const { date, start } = input.meeting.meeting
  const time = start === null ? '' : `, ${formatTime(start, input.office?.zone ?? 'WIB')}`
  return `Bahan pimpinan Rapat Monev UCJ, ${formatDay(date)}${time}`
}

const head = (memo: MemoInput, matter: string): FactsBlock => {
  const row = (label: string, text: string) => ({ label, value: [{ text }] })
  return {
    type: 'facts',
    labelWidth: LABEL_WIDTH,
    rows: [
      row('Yth.', memo.to),
      row('Dari', positionOf(memo.from)),
      row('Tanggal', formatDay(memo.date)),
      row('Nomor', memo.number ?? ''),
      row('Sifat', memo.nature),
      { label: 'Hal', value: [{ text: matter, bold: true }] },
    ],
  }
}

const group = (id: string, title: string, items: readonly string[]): readonly Block[] =>
  items.length === 0
    ? []
    : [{ type: 'heading', level: 0, number: null, text: title, keepWithNext: true }, ...list(id, 'decimal', items)]

const ITEM_MM = 152
const ITEM_PT = 11
/** Lines of items that leave room for the signature on the one page. */
const MOST_LINES: Readonly<Record<Paper, number>> = { A4: 16, F4: 20 }

interface MemoItems {
  readonly messages: readonly string[]
  readonly decisions: readonly string[]
  readonly warnings: readonly string[]
}

const linesOf = (items: readonly string[]): number =>
  items.reduce((sum, item) => sum + lineCount(withReportNoBreaks(item), ITEM_PT, ITEM_MM), 0)

/** The fullest items that stay on one page: RTL by title or by number, as many warnings as fit but one at least. */
const fittingItems = (facts: ReportFacts): MemoItems => {
  const whole: MemoItems = { messages: messages(facts), decisions: decisions(facts, false), warnings: warnings(facts) }
  const short: MemoItems = { ...whole, decisions: decisions(facts, true) }
  const fewer = whole.warnings.map((_, dropped) => ({ ...short, warnings: whole.warnings.slice(0, -dropped - 1) }))
  const candidates = [whole, short, ...fewer.slice(0, -1)]
  const fits = (items: MemoItems): boolean =>
    linesOf([...items.messages, ...items.decisions, ...items.warnings]) <= MOST_LINES[facts.input.paper]
  return candidates.find(fits) ?? candidates.at(-1) ?? short
}

/**
 * Returns the nota dinas for the leader of the meeting (report.md 7): one page with the key figures and what to say, to decide and to
 * watch, three items each at most. It is written before the meeting, so new RTL are "usulan". RangeError without `memo`, and for a day
 * that does not exist.
 */
export const buildMemo = (input: ReportInput): ReportModel => {
  const { memo } = input
  if (memo === null) throw new RangeError('a nota dinas needs its head')
  const facts = reportFacts(input)
  const matter = matterOf(facts)
  const items = fittingItems(facts)
  const draft = input.version === null ? ' · Konsep' : ''
  return finishedModel({
    kind: 'nota-dinas',
    paper: input.paper,
    title: `Nota Dinas ${matter}`,
    sample: input.sample,
    ...(input.meeting === null ? {} : { meetingDay: input.meeting.meeting.date }),
    furniture: {
      headerLeft: null,
      footerLeft: `Ringkasan untuk pimpinan · data per ${formatDay(facts.asOf)}${draft}`,
    },
    parts: [
      {
        orientation: 'portrait',
        letterhead: input.office !== null,
        blocks: [
          ...letterhead(input.office),
          { type: 'title', kind: 'NOTA DINAS', about: null, subject: [], number: null },
          head(memo, matter),
          keyFigures(facts),
          ...group('disampaikan', 'Yang perlu disampaikan', items.messages),
          ...group('diputuskan', 'Yang perlu diputuskan', items.decisions),
          ...group('diwaspadai', 'Yang perlu diwaspadai', items.warnings),
          signatureBlock(memo.from, [], 11),
        ],
      },
    ],
  })
}

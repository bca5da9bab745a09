import { formatDay, formatTime } from '../format/date.ts'
import { list } from './blocks.ts'
import { letterhead } from './cover.ts'
import { type ReportFacts, reportFacts } from './facts.ts'
import { finishedModel } from './finished-model.ts'
import { keyFigures } from './key-figures.ts'
import { decisions, messages, warnings } from './memo-items.ts'
import type { Block, FactsBlock, ReportModel } from './model.ts'
import { positionOf } from './official-title.ts'
import type { MemoInput, ReportInput } from './report-input.ts'
import { signatureBlock } from './signature.ts'

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
  const draft = input.version === null ? ' · Konsep' : ''
  return finishedModel({
    kind: 'nota-dinas',
    paper: input.paper,
    title: `Nota Dinas ${matter}`,
    sample: input.sample,
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
          ...group('disampaikan', 'Yang perlu disampaikan', messages(facts)),
          ...group('diputuskan', 'Yang perlu diputuskan', decisions(facts)),
          ...group('diwaspadai', 'Yang perlu diwaspadai', warnings(facts)),
          signatureBlock(memo.from, [], 11),
        ],
      },
    ],
  })
}

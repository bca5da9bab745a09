import { formatDay, formatTime } from '../format/date.ts'
import { list } from './blocks.ts'
import { letterhead } from './cover.ts'
import { type ReportFacts, reportFacts } from './facts.ts'
import { roomOnFirstPage } from './first-page.ts'
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
 * The items under the three headings, fullest first: RTL by title or by number, fewer warnings but one at least, then fewer decisions and
 * in the end no message on the target, which stands among the key figures.
 */
const itemsByFullness = (facts: ReportFacts): readonly MemoItems[] => {
  const whole = { messages: messages(facts), decisions: decisions(facts, 'titles'), warnings: warnings(facts) }
  const numbered = { ...whole, decisions: decisions(facts, 'numbers') }
  const fewer = [2, 1].map((most) => ({ ...numbered, warnings: whole.warnings.slice(0, most) }))
  const least = { ...numbered, decisions: decisions(facts, 'least'), warnings: whole.warnings.slice(0, 1) }
  const cut = (decided: number, said: number): MemoItems => ({
    ...least,
    decisions: least.decisions.slice(0, decided),
    messages: least.messages.slice(0, said),
  })
  return [whole, numbered, ...fewer, least, cut(2, 3), cut(1, 3), cut(1, 2)]
}

interface MemoItems {
  readonly messages: readonly string[]
  readonly decisions: readonly string[]
  readonly warnings: readonly string[]
}

/** The fullest page that stays one page. */
const onePage = (facts: ReportFacts, memo: MemoInput, matter: string): readonly Block[] => {
  const { paper, office } = facts.input
  const pages = itemsByFullness(facts).map((items): readonly Block[] => [
    ...letterhead(office),
    { type: 'title', kind: 'NOTA DINAS', about: null, subject: [], number: null },
    head(memo, matter),
    keyFigures(facts),
    ...group('disampaikan', 'Yang perlu disampaikan', items.messages),
    ...group('diputuskan', 'Yang perlu diputuskan', items.decisions),
    ...group('diwaspadai', 'Yang perlu diwaspadai', items.warnings),
    signatureBlock(memo.from, [], 11),
  ])
  const fits = (blocks: readonly Block[]): boolean => roomOnFirstPage({ paper, kind: 'nota-dinas' }, blocks) >= 0
  return pages.find(fits) ?? pages.at(-1) ?? []
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
        blocks: onePage(facts, memo, matter),
      },
    ],
  })
}

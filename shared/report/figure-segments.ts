import { formatDay } from '../format/date.ts'
import { formatCount, numberWord, withPercentSign } from '../format/number.ts'
import type { UcjSegment } from '../domain/indicator.ts'
import { segmentAlt, type SegmentBarText, segmentFinding } from '../text/narrative/captions.ts'
import type { ReportFacts } from './facts.ts'
import type { FigureBlock } from './model.ts'

const BAR_NAMES: Readonly<Record<UcjSegment, readonly string[]>> = {
  'ucj.pu': ['Penerima', 'Upah (PU)'],
  'ucj.bpu': ['Bukan Penerima', 'Upah (BPU)'],
  'ucj.jakon': ['Jasa Konstruksi', '(Jakon)'],
  'ucj.pmi': ['Pekerja Migran', 'Indonesia (PMI)'],
}

/** Returns the chart of active over eligible people by segment; no block without any coverage or when check 1b doubts the figures. */
export const segmentsFigure = (facts: ReportFacts): readonly FigureBlock[] => {
  const { segments, previous, asOf, name, input } = facts
  if (segments.looksLikeEligible || !segments.rows.some((row) => row.coverage !== null)) return []
  const texts = segments.rows.map(
    (row): SegmentBarText => ({
      name: row.short,
      eligible: row.figures.eligible,
      active: row.figures.active,
      coverage: row.coverage,
      previousActive: row.previous?.active ?? null,
    }),
  )
  const compared = texts.some((text) => text.previousActive !== null) ? (previous?.asOf ?? null) : null
  const finding = segmentFinding(texts, `${numberWord(texts.filter((text) => text.coverage !== null).length)} segmen`)
  return [
    {
      type: 'figure',
      id: 'segmen',
      chart: {
        type: 'segment',
        title: `Peserta aktif terhadap potensi menurut segmen, per ${formatDay(asOf)}`,
        unitLine: compared === null ? 'Orang' : `Orang; garis tegak hitam = peserta aktif per ${formatDay(compared)}`,
        sample: input.sample,
        bars: segments.rows.map((row) => ({
          name: BAR_NAMES[row.code],
          eligible: row.figures.eligible,
          active: row.figures.active,
          previousActive: row.previous?.active ?? null,
          percentLabel: withPercentSign(row.coverage),
          countLabel: `${formatCount(row.figures.active)} dari ${formatCount(row.figures.eligible)}`,
        })),
      },
      widthMm: 160,
      heightMm: 62,
      label: '',
      caption: `${finding}.`,
      alt: segmentAlt(name, asOf, compared, texts, finding),
    },
  ]
}

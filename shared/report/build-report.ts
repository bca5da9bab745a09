import { formatDay } from '../format/date.ts'
import { closingSentence } from '../text/narrative/introduction.ts'
import { matrixAttachment } from './attachment-matrix.ts'
import { regionsAttachment } from './attachment-regions.ts'
import { heading, paragraph } from './blocks.ts'
import { cover, subjectLines } from './cover.ts'
import { type ReportFacts, reportFacts } from './facts.ts'
import { PICTURE_MM, pictureHeightIn } from './first-page.ts'
import { trendFigure } from './figure-trend.ts'
import { finishedModel } from './finished-model.ts'
import { keyFigures } from './key-figures.ts'
import type { Block, PageFurniture, ReportModel, ReportPart } from './model.ts'
import type { ReportInput } from './report-input.ts'
import { achievementSection } from './section-achievement.ts'
import { conclusionSection } from './section-conclusion.ts'
import { dataQualitySection } from './section-data-quality.ts'
import { carriedSection, freshSection } from './section-follow-ups.ts'
import { introductionSection } from './section-introduction.ts'
import { meetingSection } from './section-meeting.ts'
import { periodsSection } from './section-periods.ts'
import { protectionSection } from './section-protection.ts'
import { regionsSection } from './section-regions.ts'
import { segmentsSection } from './section-segments.ts'
import { type SummarySize, summarySection } from './section-summary.ts'
import { blankSignature, madeAt, signatureBlock } from './signature.ts'

/** A line of the summary: the picture gives up no more before the summary itself becomes shorter. */
const LINE_MM = 5.6

/** From the fullest summary to the shortest. */
const SUMMARIES: readonly SummarySize[] = [
  { most: 5, isShort: false },
  { most: 5, isShort: true },
  { most: 4, isShort: true },
  { most: 3, isShort: true },
]

/** The fullest summary with which everything up to the picture stays on the first page. */
const firstPage = (facts: ReportFacts): readonly Block[] => {
  const { full, least } = PICTURE_MM[facts.input.paper]
  const head = [...cover(facts), keyFigures(facts)]
  const pages = SUMMARIES.map((size, index) => {
    const texts = [...head, ...summarySection(facts, size)]
    const room = pictureHeightIn(facts.input.paper, [...texts, ...trendFigure(facts, full)])
    const blocks = [...texts, ...trendFigure(facts, Math.max(least, Math.min(full, room)))]
    return { blocks, fits: room >= (index === 0 ? full - LINE_MM : least) }
  })
  return (pages.find(({ fits }) => fits) ?? pages.at(-1))?.blocks ?? head
}

const resultsChapter = (facts: ReportFacts): readonly Block[] => [
  heading(1, 'Hasil yang Dicapai'),
  ...achievementSection(facts),
  ...periodsSection(facts),
  ...segmentsSection(facts),
  ...regionsSection(facts),
  ...protectionSection(facts),
  ...dataQualitySection(facts),
  ...carriedSection(facts),
  ...freshSection(facts),
]

const closing = ({ input, followUps }: ReportFacts): readonly Block[] => {
  const hasFollowUps = followUps.open.length + followUps.fresh.length > 0
  const place = input.office?.place ?? null
  const signature =
    input.signatory === null
      ? blankSignature(madeAt(place, place === null ? null : input.signedOn), 12)
      : signatureBlock(input.signatory, madeAt(place, input.signedOn), 12)
  return [heading(1, 'Penutup'), ...paragraph('penutup', [closingSentence(hasFollowUps)], true), signature]
}

const furniture = ({ input, name, asOf }: ReportFacts): PageFurniture => {
  const occasion =
    input.meeting === null ? `data per ${formatDay(asOf)}` : `rapat ${formatDay(input.meeting.meeting.date)}`
  const version = input.version === null ? 'Konsep' : `Versi ${input.version}`
  return {
    headerLeft: `Laporan Monev UCJ ${name}, ${occasion}`,
    footerLeft: `Data per ${formatDay(asOf)} · ${version}`,
  }
}

const attachments = (facts: ReportFacts): readonly ReportPart[] => {
  const matrix = matrixAttachment(facts, 1)
  return [...matrix, ...regionsAttachment(facts, matrix.length + 1)]
}

/**
 * Returns the laporan (report.md 7) as a model that screen, print and DOCX draw: a first page with the summary, the chapters A to E with
 * the signature, then the attachments. Sections without data are left out and the numbering closes up; unknown figures are said to be
 * unknown. RangeError for a day in the input that does not exist.
 */
export const buildReport = (input: ReportInput): ReportModel => {
  const facts = reportFacts(input)
  const first: ReportPart = {
    orientation: 'portrait',
    letterhead: input.office !== null,
    blocks: firstPage(facts),
  }
  const body: ReportPart = {
    orientation: 'portrait',
    letterhead: false,
    blocks: [
      ...introductionSection(facts),
      ...meetingSection(facts),
      ...resultsChapter(facts),
      ...conclusionSection(facts),
      ...closing(facts),
    ],
  }
  return finishedModel({
    kind: 'laporan',
    paper: input.paper,
    title: `Laporan ${subjectLines(facts).join(' ')}`,
    sample: input.sample,
    ...(input.meeting === null ? {} : { meetingDay: input.meeting.meeting.date }),
    furniture: furniture(facts),
    parts: [first, body, ...attachments(facts)],
  })
}

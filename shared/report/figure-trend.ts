import { coursePoints, coverageCourse } from '../charts/coverage-course.ts'
import { UCJ } from '../domain/indicator.ts'
import type { ReportFacts } from './facts.ts'
import type { FigureBlock } from './model.ts'

/** More points than this cannot be labelled side by side on paper. */
const MOST_POINTS = 8

/** Returns the chart of coverage over time, no block with fewer than two known coverages: one point is no course. */
export const trendFigure = (facts: ReportFacts, heightMm: number): readonly FigureBlock[] => {
  const { input, name, now, target } = facts
  const shown = coursePoints(input.history, UCJ, input.region, input.children).slice(-MOST_POINTS)
  const ahead = target.projection.kind === 'known' ? target.projection.coverage : null
  const {
    chart: drawn,
    finding,
    alt,
  } = coverageCourse({
    name,
    title: `Cakupan UCJ ${name}`,
    unit: { words: 'Persen dari potensi, menurut tanggal data', axisStart: '; sumbu tegak dimulai dari' },
    sample: input.sample,
    // nothing stands before the first point that is drawn, so nothing changed there
    points: shown.map((point, position) => (position === 0 ? { ...point, eligibleChanged: false } : point)),
    eligible: now.eligible,
    target: input.target,
    standing: target.standing,
    since: facts.periods[0]?.asOf ?? null,
    projection: ahead && { day: target.day, coverage: ahead },
  })
  if (drawn === null) return []
  const chart = drawn.target === null ? drawn : { ...drawn, title: `${drawn.title} terhadap target` }
  return [{ type: 'figure', id: 'tren', chart, widthMm: 160, heightMm, label: '', caption: `${finding}.`, alt }]
}

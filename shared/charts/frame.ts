import type { Chart, Plugin } from 'chart.js'
import type { Canvas2d } from './canvas-2d.ts'
import { type ChartLook, px } from './chart-look.ts'
import type { ChartModel } from './chart-model.ts'
import {
  ascentOf,
  descentOf,
  drawText,
  lineHeightOf,
  type Measure,
  measureWith,
  type PlacedText,
} from './chart-text.ts'
import type { Box } from './label-placement.ts'
import { wrapText } from './text-fit.ts'

const SAMPLE = 'DATA CONTOH'

/** The heading of a picture: its texts, the box around DATA CONTOH, and the height it takes. */
export interface Heading {
  readonly texts: readonly PlacedText[]
  readonly sampleBox: Box | null
  readonly height: number
}

type HeadingModel = Pick<ChartModel, 'title' | 'unitLine' | 'sample'>

/** Returns the context of a chart as the part of it the charts use. */
export const contextOf = (chart: Chart): Canvas2d => chart.ctx

/** Returns title, unit line and DATA CONTOH for a picture of this width; long lines wrap. Nothing but a little air without a heading. */
export const headingOf = (model: HeadingModel, look: ChartLook, width: number, measure: Measure): Heading => {
  if (!look.heading) return { texts: [], sampleBox: null, height: px(look, 4) }
  const { title, unit, sample } = look.text
  const padding = { x: px(look, 2.6), y: px(look, 2) }
  const edge = px(look, 1)
  const sampleWidth = model.sample ? measure(SAMPLE, sample) + 2 * padding.x : 0
  const boxHeight = ascentOf(look, sample) + 2 * padding.y
  const sampleBox = model.sample
    ? { left: width - sampleWidth - edge, right: width - edge, top: edge, bottom: edge + boxHeight }
    : null
  const texts: PlacedText[] = []
  let baseline = px(look, 1) + ascentOf(look, title)
  const titleWidth = width - sampleWidth - (model.sample ? px(look, 6) : 0)
  for (const text of wrapText(model.title, titleWidth, (line) => measure(line, title))) {
    texts.push({ text, style: title, x: 0, baseline, align: 'left' })
    baseline += lineHeightOf(look, title)
  }
  baseline += lineHeightOf(look, unit) - lineHeightOf(look, title) + px(look, 1)
  for (const text of wrapText(model.unitLine, width, (line) => measure(line, unit))) {
    texts.push({ text, style: unit, x: 0, baseline, align: 'left' })
    baseline += lineHeightOf(look, unit)
  }
  if (sampleBox) {
    const middle = sampleBox.left + sampleWidth / 2
    texts.push({ text: SAMPLE, style: sample, x: middle, baseline: sampleBox.bottom - padding.y, align: 'center' })
  }
  const last = baseline - lineHeightOf(look, unit)
  return { texts, sampleBox, height: last + descentOf(look, unit) + px(look, 4) }
}

/** Returns the height of the heading in a chart that is being laid out. */
export const headingHeightOf = (chart: Chart, model: HeadingModel, look: ChartLook): number =>
  headingOf(model, look, chart.width, measureWith(contextOf(chart), look)).height

/** Returns the plugin that draws the ground and the heading. */
export const framePlugin = (model: HeadingModel, look: ChartLook): Plugin => ({
  id: 'frame',
  beforeDraw: (chart) => {
    const ctx = contextOf(chart)
    ctx.save()
    if (look.background !== null) {
      ctx.fillStyle = look.background
      ctx.fillRect(0, 0, chart.width, chart.height)
    }
    const heading = headingOf(model, look, chart.width, measureWith(ctx, look))
    if (heading.sampleBox) {
      const { left, top, right, bottom } = heading.sampleBox
      ctx.strokeStyle = look.text.sample.colour
      ctx.lineWidth = px(look, 0.75)
      ctx.strokeRect(left, top, right - left, bottom - top)
    }
    for (const text of heading.texts) drawText(ctx, look, text)
    ctx.restore()
  },
})

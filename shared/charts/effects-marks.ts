import type { Chart, Plugin } from 'chart.js'
import { barHeightOf, type BarRow, drawBarNames, rowsOf } from './bar-frame.ts'
import type { Canvas2d } from './canvas-2d.ts'
import { type ChartLook, px } from './chart-look.ts'
import type { EffectsChart } from './chart-model.ts'
import { baselinesAround, drawHalo, drawText } from './chart-text.ts'
import { contextOf } from './frame.ts'
import { drawHatched } from './hatch.ts'

/** Air between a mark and its label, in points. */
export const LABEL_GAP = 5
const DIAMOND = 4.5

/** One row of the chart: an end is a diamond and has no length. */
interface EffectRow {
  readonly name: string
  readonly label: string
  readonly from: number
  readonly to: number
  readonly isEnd: boolean
  readonly isHatched: boolean
}

/** Returns the rows top to bottom: before, the effects, after. */
export const effectRowsOf = ({ before, effects, after }: EffectsChart): readonly EffectRow[] => {
  const end = ({ name, label, percent }: EffectsChart['before']): EffectRow => ({
    name,
    label,
    from: percent,
    to: percent,
    isEnd: true,
    isHatched: false,
  })
  const middle = effects.map((effect): EffectRow => ({ ...effect, isEnd: false, isHatched: effect.to < effect.from }))
  return [end(before), ...middle, end(after)]
}

/** Returns the plugin that draws names, diamonds, hatching, the dashed steps between rows, and labels. */
export const effectsMarks = (model: EffectsChart, look: ChartLook): Plugin => {
  const rows = effectRowsOf(model)
  return {
    id: 'effects-marks',
    beforeDatasetsDraw: (chart) => {
      const places = rowsOf(chart, rows.length)
      drawSteps(chart, look, rows, places)
      rows.forEach((row, i) => {
        const place = places[i]
        if (place && row.isHatched) drawHatchedBar(chart, look, row, place)
      })
    },
    afterDatasetsDraw: (chart) => {
      const places = rowsOf(chart, rows.length)
      drawBarNames(
        chart,
        look,
        rows.map(({ name }) => name),
        'left',
      )
      rows.forEach((row, i) => {
        const place = places[i]
        if (!place) return
        if (row.isEnd) drawDiamond(contextOf(chart), look, xOf(chart, row.to), place.middle)
        drawLabel(chart, look, row, place)
      })
    },
  }
}

const xOf = (chart: Chart, percent: number): number => chart.scales.x?.getPixelForValue(percent) ?? 0

const drawSteps = (chart: Chart, look: ChartLook, rows: readonly EffectRow[], places: readonly BarRow[]): void => {
  const ctx = contextOf(chart)
  ctx.save()
  ctx.strokeStyle = look.colour.lightEdge
  ctx.lineWidth = px(look, 0.75)
  ctx.setLineDash([px(look, 1.5), px(look, 1.5)])
  ctx.beginPath()
  rows.slice(1).forEach((row, i) => {
    const [above, below] = [places[i], places[i + 1]]
    if (!above || !below) return
    const x = xOf(chart, row.from)
    ctx.moveTo(x, above.middle)
    ctx.lineTo(x, below.middle)
  })
  ctx.stroke()
  ctx.restore()
}

const drawHatchedBar = (chart: Chart, look: ChartLook, row: EffectRow, place: BarRow): void => {
  const [left, right] = [xOf(chart, row.to), xOf(chart, row.from)]
  const half = barHeightOf(look, place) / 2
  const { negative } = look.colour
  const negativeLook = { ...look, colour: { ...look.colour, hatchLine: negative, hatchEdge: negative } }
  const box = {
    left,
    right: Math.max(right, left + px(look, 1)),
    top: place.middle - half,
    bottom: place.middle + half,
  }
  drawHatched(contextOf(chart), negativeLook, box)
}

/** A square on its corner, filled by a line as wide as it is: the context of shared has no fill. */
const drawDiamond = (ctx: Canvas2d, look: ChartLook, x: number, y: number): void => {
  const half = px(look, DIAMOND)
  ctx.save()
  ctx.strokeStyle = look.colour.ink
  ctx.lineWidth = half * Math.SQRT2
  ctx.lineCap = 'butt'
  ctx.beginPath()
  ctx.moveTo(x - half / 2, y - half / 2)
  ctx.lineTo(x + half / 2, y + half / 2)
  ctx.stroke()
  ctx.restore()
}

const drawLabel = (chart: Chart, look: ChartLook, row: EffectRow, place: BarRow): void => {
  const ctx = contextOf(chart)
  const isRise = !row.isEnd && row.to > row.from
  const style = { ...look.text.newest, colour: isRise ? look.colour.accent : look.colour.ink }
  const reach = row.isEnd ? DIAMOND : 0
  const x = xOf(chart, Math.max(row.from, row.to)) + px(look, LABEL_GAP + reach)
  const [baseline = place.middle] = baselinesAround(look, style, 1, place.middle)
  const placed = { text: row.label, style, x, baseline, align: 'left' } as const
  drawHalo(ctx, look, placed)
  drawText(ctx, look, placed)
}

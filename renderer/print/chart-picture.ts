import {
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Chart as Plot,
} from 'chart.js'
import { chartConfig } from '../../shared/charts/chart-config.ts'
import { paperLook } from '../../shared/charts/chart-look.ts'
import type { FigureBlock } from '../../shared/report/model.ts'
import { PAPER_FONT } from './print-fonts.ts'

Plot.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement)

const DOTS_PER_INCH = 300
const PIXELS_PER_INCH = 96
const MM_PER_INCH = 25.4
/** Pictures of the papers looked at last. */
const MOST_KEPT = 12

const kept = new Map<string, string>()

/** Returns a chart as it is printed, as the address of a picture at 300 dpi: the same configuration that the DOCX is drawn from. */
export const chartPicture = ({ chart, widthMm, heightMm }: FigureBlock): string => {
  const key = `${widthMm}x${heightMm} ${JSON.stringify(chart)}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const picture = draw({ chart, widthMm, heightMm })
  kept.set(key, picture)
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  return picture
}

const draw = ({ chart, widthMm, heightMm }: Pick<FigureBlock, 'chart' | 'widthMm' | 'heightMm'>): string => {
  const canvas = document.createElement('canvas')
  canvas.width = pixels(widthMm)
  canvas.height = pixels(heightMm)
  // some elements ignore a chart's own font; the default belongs to the charts of the screen and is given back
  const { family } = Plot.defaults.font
  Plot.defaults.font.family = PAPER_FONT
  const plot = new Plot(canvas, chartConfig(chart, paperLook(PAPER_FONT, DOTS_PER_INCH / PIXELS_PER_INCH)))
  try {
    return canvas.toDataURL('image/png')
  } finally {
    plot.destroy()
    if (family !== undefined) Plot.defaults.font.family = family
  }
}

const pixels = (mm: number): number => Math.round((mm / MM_PER_INCH) * PIXELS_PER_INCH)

import { type Canvas, createCanvas } from '@napi-rs/canvas'
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js'
import { chartConfig } from '../../shared/charts/chart-config.ts'
import { paperLook } from '../../shared/charts/chart-look.ts'
import type { ChartModel } from '../../shared/charts/chart-model.ts'
import { registerReportFonts } from './fonts.ts'
import { withPngDensity } from './png-density.ts'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement)

const DOTS_PER_INCH = 300
const PIXELS_PER_INCH = 96
const MM_PER_INCH = 25.4

/** Size of a picture on paper, in millimetres. */
export interface PictureSize {
  readonly widthMm: number
  readonly heightMm: number
}

/** Draws a chart model on a canvas with the look of the papers; `ratio` device pixels for each CSS pixel. */
export const paperChart = (canvas: Canvas, model: ChartModel, family: string, ratio: number): Chart =>
  new Chart(canvas, chartConfig(model, paperLook(family, ratio)))

/**
 * Returns the chart as a PNG for print: 300 dpi on white with the bundled Arimo, its size correct to half a CSS pixel (0,13 mm). The same
 * model gives the same bytes on the same platform.
 */
export const renderChartPng = (model: ChartModel, size: PictureSize): Uint8Array => {
  const family = registerReportFonts()
  // A chart's own options.font is ignored by some elements, the default is not.
  Chart.defaults.font.family = family
  const canvas = createCanvas(pixelsOf(size.widthMm), pixelsOf(size.heightMm))
  const chart = paperChart(canvas, model, family, DOTS_PER_INCH / PIXELS_PER_INCH)
  try {
    return withPngDensity(canvas.toBuffer('image/png'), DOTS_PER_INCH)
  } finally {
    chart.destroy()
    // Gives the pixels back at once; the collector would keep hundreds of megabytes of them.
    canvas.width = 1
    canvas.height = 1
  }
}

const pixelsOf = (mm: number): number => Math.round((mm / MM_PER_INCH) * PIXELS_PER_INCH)

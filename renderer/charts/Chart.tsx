import {
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Chart as Plot,
  Tooltip,
} from 'chart.js'
import { useEffect, useRef } from 'react'
import { chartConfig } from '../../shared/charts/chart-config.ts'
import { screenLook } from '../../shared/charts/chart-look.ts'
import type { ChartModel } from '../../shared/charts/chart-model.ts'
import { redrawAroundPrinting } from '../print/use-printing.ts'
import './Chart.css'

Plot.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip)

const LOOK = screenLook('"IBM Plex Sans", "Segoe UI", Arial, sans-serif')
// A chart's own options.font is ignored by some elements, the default is not.
Plot.defaults.font.family = LOOK.fontFamily

const WEIGHTS = [400, 600] as const

/**
 * Draws a chart model on a canvas as wide as its box; the height comes from `height` or from the box when that is "fill". `alt` is the
 * whole message in words: it is the accessible name, and nothing may exist only in the picture.
 */
export const Chart = ({
  model,
  alt,
  height = 'fill',
  className,
}: {
  readonly model: ChartModel
  readonly alt: string
  readonly height?: number | 'fill'
  readonly className?: string
}) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  // callers build the model while rendering; only a model with other content is a reason to draw again
  const content = JSON.stringify(model)
  useEffect(() => {
    const element = canvas.current
    if (element === null) return
    let plot: Plot | null = null
    let gone = false
    const drawn: ChartModel = JSON.parse(content)
    const draw = (): void => {
      if (!gone) plot = new Plot(element, chartConfig(drawn, LOOK))
    }
    // texts are measured while drawing, so the fonts must be there first
    void Promise.allSettled(WEIGHTS.map((weight) => document.fonts.load(`${weight} 12px "IBM Plex Sans"`))).then(draw)
    return () => {
      gone = true
      plot?.destroy()
    }
  }, [content])
  useEffect(() => redrawForPrint(canvas), [])
  return (
    <div
      className={`chart${height === 'fill' ? ' chart-fill' : ''} ${className ?? ''}`}
      style={height === 'fill' ? {} : { height }}
    >
      <canvas ref={canvas} role="img" aria-label={alt} />
    </div>
  )
}

const PRINT_RATIO = 3

/** Paper shows every point of the picture, so it is drawn finer while printing, as wide as its box then is. */
const redrawForPrint = (canvas: { readonly current: HTMLCanvasElement | null }): (() => void) => {
  const redraw = (ratio: number): void => {
    const plot = canvas.current ? Plot.getChart(canvas.current) : undefined
    if (!plot) return
    plot.options.devicePixelRatio = ratio
    plot.resize()
  }
  return redrawAroundPrinting({ begin: () => redraw(PRINT_RATIO), end: () => redraw(window.devicePixelRatio) })
}

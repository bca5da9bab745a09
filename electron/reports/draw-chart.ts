import type { ChartModel } from '../../shared/charts/chart-model.ts'
import type { PictureSize } from './chart-png.ts'

/** Draws a chart model as PNG bytes at 300 dpi of the given size, as `renderChartPng` does. */
export type DrawChart = (chart: ChartModel, size: PictureSize) => Uint8Array | Promise<Uint8Array>

import type { ChartConfiguration } from 'chart.js'
import { assertNever } from '../domain/assert-never.ts'
import type { ChartLook } from './chart-look.ts'
import type { ChartModel } from './chart-model.ts'
import { effectsConfig } from './effects-config.ts'
import { pairsConfig } from './pairs-config.ts'
import { regionConfig } from './region-config.ts'
import { segmentConfig } from './segment-config.ts'
import { trendConfig } from './trend-config.ts'

/**
 * Returns the chart.js configuration of a chart; screen and paper differ only in the look. Datasets carry exactly the figures of the
 * model, null where a figure is unknown (a gap, never 0). The host registers the line and bar controllers, their elements, the linear
 * and category scales, and Tooltip on screen.
 */
export const chartConfig = (model: ChartModel, look: ChartLook): ChartConfiguration => {
  switch (model.type) {
    case 'trend':
      return trendConfig(model, look)
    case 'segment':
      return segmentConfig(model, look)
    case 'region':
      return regionConfig(model, look)
    case 'effects':
      return effectsConfig(model, look)
    case 'pairs':
      return pairsConfig(model, look)
    default:
      return assertNever(model)
  }
}

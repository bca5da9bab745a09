import type { COMPARISON_CHANNELS } from '../../shared/contract/comparison-channels.ts'
import { comparisonChoices } from '../services/comparison-choices.ts'
import { exportComparison } from '../services/export-comparison.ts'
import { readComparison, readComparisonTrend } from '../services/read-comparison.ts'
import type { Handlers } from './handler.ts'

/** Answers the intentions of the comparison screens. */
export const COMPARISON_HANDLERS: Handlers<typeof COMPARISON_CHANNELS> = {
  'comparison.choices': ({ db }) => comparisonChoices(db),
  'comparison.read': ({ db }, request) => readComparison(db, request),
  'comparison.trend': ({ db }, request) => readComparisonTrend(db, request),
  'comparison.export': ({ db }, request) => exportComparison(db, request),
}

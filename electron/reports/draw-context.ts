import type { Paper } from '../../shared/report/model.ts'
import type { DrawChart } from './draw-chart.ts'
import type { NumberingPlan } from './numbering-plan.ts'
import type { PageBox } from '../../shared/report/paper-layout.ts'

/** What the drawing of a block needs to know of its surroundings. */
export interface DrawContext {
  readonly paper: Paper
  readonly page: PageBox
  readonly numbering: NumberingPlan
  readonly drawChart: DrawChart
  /** First block of its page: no space above a heading. */
  readonly opensPage: boolean
  /** Stays on the page of what follows. */
  readonly keepWithNext: boolean
}

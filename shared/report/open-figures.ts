import { type CheckedFigure, checkFigures } from './figure-check.ts'
import type { FigurePool } from './figure-pool.ts'

/** A text of a paper with the reasons for figures that may stay although the data lack them. */
interface ReasonedText {
  readonly automatic: string | null
  readonly edited: string | null
  readonly reasons: readonly { readonly figure: string; readonly reason: string }[]
}

/** Returns the figures of an edited text that neither the data nor a reason account for; `part` is a piece of it that is looked at alone. */
export const openFigures = (
  { automatic, edited, reasons }: ReasonedText,
  pool: FigurePool,
  part: string | null = edited,
): readonly CheckedFigure[] =>
  edited === null || part === null
    ? []
    : checkFigures(part, pool, automatic ?? '').filter(
        ({ found, key }) => !found && !reasons.some(({ figure }) => figure === key),
      )

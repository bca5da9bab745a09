import type { DocumentText } from '../../../shared/contract/document-channels.ts'
import type { FigurePool } from '../../../shared/report/figure-pool.ts'
import { openFigures } from '../../../shared/report/open-figures.ts'
import type { PaperMarks } from '../../print/PaperText.tsx'

/**
 * Returns what the preview marks: the block that somebody works on, edited and added texts, and the figures in them that neither the
 * data nor a reason account for.
 */
export const marksOf = (texts: readonly DocumentText[], figures: FigurePool, current: string | null): PaperMarks => {
  const edited = new Map(texts.flatMap((text) => (text.edited === null ? [] : [[text.id, text] as const])))
  return {
    current,
    changed: new Set(edited.keys()),
    doubtful: (block, text) => {
      const known = edited.get(block)
      return known === undefined ? [] : openFigures(known, figures, text)
    },
  }
}

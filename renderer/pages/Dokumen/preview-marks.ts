import type { DocumentText } from '../../../shared/contract/document-channels.ts'
import { checkFigures } from '../../../shared/report/figure-check.ts'
import type { PaperMarks } from '../../print/PaperText.tsx'

/**
 * Returns what the preview marks: the block that somebody works on, edited and added texts, and the figures in them that neither the
 * data nor a reason account for.
 */
export const marksOf = (
  texts: readonly DocumentText[],
  figures: readonly string[],
  current: string | null,
): PaperMarks => {
  const edited = new Map(texts.flatMap((text) => (text.edited === null ? [] : [[text.id, text] as const])))
  const pool = new Set(figures)
  return {
    current,
    changed: new Set(edited.keys()),
    doubtful: (block, text) => {
      const reasons = edited.get(block)?.reasons ?? []
      return checkFigures(text, pool).filter(
        ({ found, key }) => !found && !reasons.some(({ figure }) => figure === key),
      )
    },
  }
}

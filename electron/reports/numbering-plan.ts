import type { HeadingBlock, ListBlock, ReportModel } from '../../shared/report/model.ts'

/** How the numbers of a report are made. */
export interface NumberingPlan {
  /** Headings whose number Word counts itself and comes out as the model says. */
  readonly counted: ReadonlySet<HeadingBlock>
  /** Every list with its own count, from 0. */
  readonly listInstances: ReadonlyMap<ListBlock, number>
}

/**
 * Returns which headings Word may number: those whose number in the model is the one that Word's counting of `A.` and,
 * under it, `1.` arrives at. A heading numbered otherwise is printed with its number as text and does not count.
 * Example: A, 1, 2, B, 1, D gives all but the last.
 */
export function numberingPlan(model: ReportModel): NumberingPlan {
  const blocks = model.parts.flatMap((part) => part.blocks)
  const counted = new Set<HeadingBlock>()
  let letters = 0
  let digits = 0
  for (const block of blocks) {
    if (block.type !== 'heading' || block.level === 0) continue
    const number = block.number?.replace(/\.$/u, '')
    if (block.level === 1 && number === upperLetter(letters + 1)) {
      letters += 1
      digits = 0
      counted.add(block)
    }
    if (block.level === 2 && letters > 0 && number === String(digits + 1)) {
      digits += 1
      counted.add(block)
    }
  }
  const lists = blocks.filter((block) => block.type === 'list')
  return { counted, listInstances: new Map(lists.map((block, index) => [block, index])) }
}

/** Word counts A … Z, AA, BB … */
function upperLetter(count: number): string {
  return String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
}

import type { FileChild } from 'docx'
import { assertNever } from '../../shared/domain/assert-never.ts'
import type { Block } from '../../shared/report/model.ts'
import type { DrawContext } from './draw-context.ts'
import { figure } from './docx-figure.ts'
import { keyFigures } from './docx-key-figures.ts'
import { letterhead } from './docx-letterhead.ts'
import { heading, list, paragraph } from './docx-prose.ts'
import { signatureBlock } from './docx-signature.ts'
import { table } from './docx-table.ts'
import { attachmentTitle, factsBlock, titleBlock } from './docx-title.ts'

/** Returns the Word paragraphs and tables of one block; a table is never the last of them. */
export async function drawBlock(block: Block, context: DrawContext): Promise<FileChild[]> {
  switch (block.type) {
    case 'letterhead':
      return letterhead(block, context.page.textWidth)
    case 'title':
      return titleBlock(block)
    case 'facts':
      return factsBlock(block)
    case 'key-figures':
      return keyFigures(block, context.page.textWidth)
    case 'heading':
      return heading(block, context)
    case 'paragraph':
      return paragraph(block, context)
    case 'list':
      return list(block, context)
    case 'table':
      return table(block, context)
    case 'figure':
      return await figure(block, context)
    case 'signature':
      return signatureBlock(block, context)
    case 'attachment-title':
      return attachmentTitle(block)
    default:
      return assertNever(block)
  }
}

import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { PapersResponse } from '../../shared/contract/responses.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import { writeWholeFile } from '../platform/write-file.ts'
import type { ComposedPaper, PaperKind } from '../services/compose-papers.ts'
import type { Command } from './command.ts'
import { DATA_OPTIONS, dataPlace, todayFor } from './data-options.ts'
import { paperOf, requiredText } from './read-options.ts'

const PAPERS: readonly { readonly kind: PaperKind; readonly fileName: string }[] = [
  { kind: 'laporan', fileName: 'laporan-monev.docx' },
  { kind: 'nota-dinas', fileName: 'nota-dinas.docx' },
]

/** `demo`: a new database of data contoh, and the papers of its latest meeting. */
export const demoCommand: Command = {
  name: 'demo',
  usage: 'demo --data DIR --out DIR [--paper A4|F4] [--replace] [--json]',
  summary: 'Membuat data contoh dalam folder kosong, lalu menulis laporan dan nota dinasnya.',
  options: {
    ...DATA_OPTIONS,
    out: { type: 'string' },
    paper: { type: 'string' },
    replace: { type: 'boolean' },
  },
  positionals: 0,
  run: async (context, values) => {
    requiredText(values, 'data')
    const out = resolve(context.workingDirectory, requiredText(values, 'out'))
    const paper = paperOf(values)
    const replace = values.replace === true
    for (const { fileName } of PAPERS) {
      if (!replace && existsSync(join(out, fileName))) throw new AppError('service.output-exists', { file: fileName })
    }
    const place = dataPlace(context, values)
    // loaded when asked for: the other commands start without the document and chart libraries
    const { drawDemoEmblem } = await import('../reports/demo-emblem.ts')
    const { issuePaper } = await import('../services/issue-paper.ts')
    const { createDemo } = await import('../services/create-demo.ts')
    const composed = await createDemo(place, context.now, drawDemoEmblem(), async (db) => {
      const papers: (ComposedPaper & { readonly kind: PaperKind; readonly fileName: string })[] = []
      for (const { kind, fileName } of PAPERS) {
        const request = {
          subject: { kind: 'meeting', meeting: 'latest' },
          kind,
          paper,
          today: todayFor(context, db, null),
          fileName,
        } as const
        papers.push({ kind, fileName, ...(await issuePaper(db, request, context.now)) })
      }
      await mkdir(out, { recursive: true }).catch(() => {
        throw new AppError('service.output-unwritable', { file: basename(out) })
      })
      // still inside: papers that cannot be written leave no data behind
      for (const { fileName, bytes } of papers) await writeWholeFile(join(out, fileName), bytes, { replace })
      return papers
    })
    const response: PapersResponse = {
      papers: composed.map(({ kind, fileName, version, bytes }) => ({
        file: fileName,
        kind,
        paper,
        version,
        bytes: bytes.length,
      })),
    }
    return {
      response,
      text: `Data contoh Kota Bima dibuat dalam folder "${basename(place.dir)}". Ditulis: ${PAPERS.map(({ fileName }) => fileName).join(' dan ')} (${paper}).`,
    }
  },
}

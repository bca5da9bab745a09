import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderChartPng } from '../../electron/reports/chart-png.ts'
import { renderDocx } from '../../electron/reports/render-docx.ts'
import { buildMemo } from '../../shared/report/build-memo.ts'
import { buildReport } from '../../shared/report/build-report.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import { REPORT_VARIANTS } from '../helpers/report-variants.ts'
import { extremeLaporan } from '../helpers/sample-extremes.ts'

/**
 * Writes every kind of paper on both sizes, with the inputs that strain them, for the document checks:
 *   node test/documents/write-documents.ts FOLDER
 */
const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: node test/documents/write-documents.ts FOLDER')

const write = async (name: string, model: ReportModel): Promise<void> => {
  writeFileSync(join(folder, `${name}.docx`), await renderDocx(model, renderChartPng))
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const paper of ['A4', 'F4'] as const) {
  for (const [name, inputOf] of Object.entries(REPORT_VARIANTS)) {
    const input = { ...inputOf(), paper }
    await write(`${name}-${paper}`, buildReport(input))
    if (input.memo !== null) await write(`${name}-nota-${paper}`, buildMemo(input))
  }
  await write(`extremes-${paper}`, extremeLaporan(paper))
}

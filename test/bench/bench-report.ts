import { createRequire } from 'node:module'
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { renderChartPng } from '../../electron/reports/chart-png.ts'
import { renderDocx } from '../../electron/reports/render-docx.ts'
import type { ChartModel } from '../../shared/charts/chart-model.ts'
import type { Block, ReportModel, Run } from '../../shared/report/model.ts'
import { type BenchResult, sideBySide } from './measure.ts'

const peers = createRequire(new URL('./peers/package.json', import.meta.url))

interface Zip {
  generate(options: { type: 'uint8array'; compression: 'DEFLATE' }): Uint8Array
}
interface Template {
  render(data: Readonly<Record<string, unknown>>): void
  getZip(): Zip
}
type TemplateClass = new (zip: unknown, options: Readonly<Record<string, unknown>>) => Template
type ZipClass = new (bytes: Uint8Array) => unknown
type ImageModuleClass = new (options: Readonly<Record<string, unknown>>) => unknown

const Docxtemplater: TemplateClass = peers('docxtemplater')
const PizZip: ZipClass = peers('pizzip')
const ImageModule: ImageModuleClass = peers('docxtemplater-image-module-free')

const MM_PER_INCH = 25.4
const SCREEN_DPI = 96

const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')

/** Every block of the model as a place in a template and the data that fill it. */
interface Slots {
  readonly children: (Paragraph | Table)[]
  readonly data: Record<string, unknown>
  readonly sizes: Map<string, readonly [number, number]>
}

const addBlock = (
  { children, data, sizes }: Slots,
  block: Block,
  name: string,
  png: (chart: ChartModel) => Uint8Array,
): void => {
  switch (block.type) {
    case 'paragraph':
      children.push(new Paragraph(`{${name}}`))
      data[name] = textOf(block.runs)
      return
    case 'list':
      children.push(new Paragraph(`{#${name}}`), new Paragraph('{text}'), new Paragraph(`{/${name}}`))
      data[name] = block.items.map((item) => ({ text: textOf(item) }))
      return
    case 'table': {
      const columns = block.columns.map((_, index) => index)
      const cell = (text: string): TableCell =>
        new TableCell({ children: [new Paragraph({ children: [new TextRun(text)] })] })
      const last = columns.length - 1
      const open = (index: number): string => (index === 0 ? `{#${name}}` : '')
      const close = (index: number): string => (index === last ? `{/${name}}` : '')
      children.push(
        new Table({
          rows: [new TableRow({ children: columns.map((index) => cell(`${open(index)}{c${index}}${close(index)}`)) })],
        }),
      )
      data[name] = block.rows.map((row) =>
        Object.fromEntries(columns.map((index) => [`c${index}`, (row.cells[index]?.runs ?? []).map(textOf).join(' ')])),
      )
      return
    }
    case 'figure':
      children.push(new Paragraph(`{%${name}}`))
      data[name] = name
      sizes.set(name, [
        Math.round((block.widthMm / MM_PER_INCH) * SCREEN_DPI),
        Math.round((block.heightMm / MM_PER_INCH) * SCREEN_DPI),
      ])
      data[`${name}-png`] = png(block.chart)
      return
    default:
      return
  }
}

/** Draws the demo report with its charts drawn beforehand, beside docxtemplater filling the same texts, tables and pictures. */
export const benchReport = async (model: ReportModel): Promise<BenchResult> => {
  const drawn = new Map<ChartModel, Uint8Array>()
  const png = (chart: ChartModel): Uint8Array => {
    const known = drawn.get(chart) ?? renderChartPng(chart, { widthMm: 160, heightMm: 60 })
    drawn.set(chart, known)
    return known
  }
  const slots: Slots = { children: [], data: {}, sizes: new Map() }
  for (const [part, { blocks }] of model.parts.entries()) {
    for (const [position, block] of blocks.entries()) addBlock(slots, block, `b${part}x${position}`, png)
  }
  const template = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: slots.children }] })))
  const { ours, peer } = await sideBySide(
    9,
    async () => assertLarge(await renderDocx(model, png)),
    () => {
      const images = new ImageModule({
        centered: false,
        getImage: (name: string) => slots.data[`${name}-png`],
        getSize: (_image: unknown, name: string) => slots.sizes.get(name),
      })
      const filled = new Docxtemplater(new PizZip(template), { modules: [images], paragraphLoop: true })
      filled.render(slots.data)
      assertLarge(filled.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }))
    },
  )
  return {
    what: 'the demo report as DOCX, charts drawn beforehand',
    ours: { name: 'renderDocx from the report model', timing: ours },
    peer: { name: 'docxtemplater with a free image module', timing: peer },
  }
}

const assertLarge = (bytes: Uint8Array): void => {
  if (bytes.length < 20_000) throw new Error(`bench wrote only ${bytes.length} bytes`)
}

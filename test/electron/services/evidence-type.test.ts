import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { evidenceTypeOf } from '../../../electron/services/evidence-type.ts'
import { storedEvidence } from '../../../electron/services/keep-evidence.ts'
import { FILE_CHANNELS } from '../../../shared/contract/file-channels.ts'
import { AppError } from '../../../shared/domain/app-error.ts'

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])
const PDF = strToU8('%PDF-1.7\n%bukti')
const office = (...parts: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(['[Content_Types].xml', ...parts].map((part) => [part, strToU8('<x/>')])))
const DOCX = office('word/document.xml')
const XLSX = office('xl/workbook.xml')

const refusal = (file: string, bytes: Uint8Array): string | null => {
  try {
    evidenceTypeOf(file, bytes)
    return null
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
}

describe('a file of evidence', () => {
  it.each([
    ['rekap.pdf', PDF, 'application/pdf'],
    ['REKAP.PDF', PDF, 'application/pdf'],
    ['foto.png', PNG, 'image/png'],
    ['foto.jpg', JPEG, 'image/jpeg'],
    ['foto.JPEG', JPEG, 'image/jpeg'],
    ['berita acara.docx', DOCX, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['rekap.v2.xlsx', XLSX, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('%s has the type of its bytes', (file, bytes, type) => {
    expect(evidenceTypeOf(file, bytes)).toBe(type)
  })

  it.each([
    ['halaman.pdf', strToU8('<html><script></script></html>')],
    ['program.pdf', new Uint8Array([0x4d, 0x5a, 0x90, 0])],
    ['lama.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['arsip.docx', zipSync({ 'a.txt': strToU8('a') })],
    ['makro.xlsx', office('xl/workbook.xml', 'xl/vbaProject.bin')],
    ['rusak.xlsx', XLSX.subarray(0, XLSX.length - 30)],
    ['paparan.docx', office('ppt/presentation.xml')],
    ['kosong.pdf', new Uint8Array(0)],
  ])('%s is refused for what it holds', (file, bytes) => {
    expect(refusal(file, bytes)).toBe('followUp.evidence-kind')
  })

  it.each([
    ['rekap.pdf', PNG],
    ['rekap.exe', PDF],
    ['rekap', PDF],
    ['rekap.docx', XLSX],
  ])('%s is refused when its name says something else', (file, bytes) => {
    expect(refusal(file, bytes)).toBe('followUp.evidence-name')
  })

  it('is kept under a name that any computer can store and every host can save', () => {
    const nameOf = (fileName: string): string => storedEvidence({ fileName, bytes: PDF }).fileName
    expect(nameOf('..\\..\\rahasia?.pdf')).toBe('rahasia_.pdf')
    expect(nameOf('.pdf')).toBe('bukti.pdf')
    expect(nameOf('\u202efdp.pdf')).toBe('_fdp.pdf')
    expect(nameOf(`${'a'.repeat(190)}.pdf`)).toBe(`${'a'.repeat(100)}.pdf`)
    for (const fileName of ['..\\rahasia?.pdf', '.pdf', '\u202efdp.pdf', `${'𝒶'.repeat(98)}.pdf`, ' .. rekap .pdf']) {
      const save = { name: nameOf(fileName), bytes: PDF }
      expect(FILE_CHANNELS['file.save'].payload.safeParse(save).success).toBe(true)
    }
  })
})

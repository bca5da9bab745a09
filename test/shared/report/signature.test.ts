import { describe, expect, it } from 'vitest'
import type { Official } from '../../../shared/domain/office.ts'
import { nameLines, positionLines, signatureBlock } from '../../../shared/report/signature.ts'

const official = (changes: Partial<Official>): Official => ({
  id: 1,
  name: 'Nama Pejabat Contoh, S.E., M.Si.',
  position: 'Sekretaris Daerah Kota Bima',
  prefix: 'Pj.',
  rank: 'Pembina Utama Muda (IV/c)',
  nip: '197001011995031001',
  ...changes,
})

const plain = (lines: readonly string[]): readonly string[] => lines.map((line) => line.replaceAll('\u00a0', ' '))

describe('the signature block', () => {
  it('sets position and name in capitals, prefix and degrees as they are written', () => {
    const block = signatureBlock(official({}), ['Dibuat di Kota Bima'], 12)
    expect(plain(block.position)).toEqual(['Pj. SEKRETARIS DAERAH KOTA BIMA,'])
    expect(plain(block.name)).toEqual(['NAMA PEJABAT CONTOH, S.E., M.Si.'])
    expect(block.nip).toBe('NIP 19700101 199503 1 001')
  })

  it('breaks a long position by sense', () => {
    const lines = positionLines(official({ prefix: null, position: 'Asisten Perekonomian dan Pembangunan' }), 11)
    expect(plain(lines)).toEqual(['ASISTEN PEREKONOMIAN', 'DAN PEMBANGUNAN,'])
    const province = positionLines(official({ position: 'Sekretaris Daerah Provinsi Nusa Tenggara Barat' }), 12)
    expect(plain(province)).toEqual(['Pj. SEKRETARIS DAERAH', 'PROVINSI NUSA TENGGARA BARAT,'])
  })

  it('breaks a long name before its first degree and keeps titles in front', () => {
    expect(nameLines('Dr. H. Muhammad Abdurrahman Wirakusumah, S.E., M.Si.', 12)).toEqual([
      'Dr. H. MUHAMMAD ABDURRAHMAN WIRAKUSUMAH,',
      'S.E., M.Si.',
    ])
  })

  it('has no NIP line for a signatory without one', () => {
    expect(signatureBlock(official({ nip: null }), [], 11).nip).toBeNull()
  })
})

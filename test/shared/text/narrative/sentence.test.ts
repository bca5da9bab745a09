import { describe, expect, it } from 'vitest'
import {
  clauseOf,
  firstReadable,
  listOf,
  paragraphOf,
  sentenceOf,
  wordCount,
} from '../../../../shared/text/narrative/sentence.ts'

describe('building sentences', () => {
  it('writes poin persentase in full once in a paragraph', () => {
    expect(paragraphOf(['Cakupan naik 1,00 poin persentase.', null, 'Lalu turun 2,00 poin persentase.'])).toBe(
      'Cakupan naik 1,00 poin persentase. Lalu turun 2,00 poin.',
    )
  })

  it('enumerates with a comma before the last of three', () => {
    expect(listOf(['a'])).toBe('a')
    expect(listOf(['a', 'b'])).toBe('a dan b')
    expect(listOf(['a', 'b', 'c'])).toBe('a, b, dan c')
    expect(listOf(['a', 'b', 'c'], 'serta')).toBe('a, b, serta c')
    expect(listOf(['a', 'b'], 'serta')).toBe('a serta b')
  })

  it('takes the first sentence that can be read aloud', () => {
    const long = 'kata '.repeat(31)
    expect(firstReadable([long, 'pendek'])).toBe('pendek')
    expect(firstReadable([long])).toBe(long)
    expect(wordCount('31\u00a0Desember 2025')).toBe(3)
  })

  it('fits entered texts into sentences without hurting acronyms', () => {
    expect(clauseOf('Data belum diserahkan penyedia. ')).toBe('data belum diserahkan penyedia')
    expect(clauseOf('BPJS belum mengirim data.')).toBe('BPJS belum mengirim data')
    expect(sentenceOf('daftar belum lengkap')).toBe('Daftar belum lengkap.')
  })
})

import { describe, expect, it } from 'vitest'
import { rational } from '../../../../shared/calc/rational.ts'
import { regionPriorityAdvice } from '../../../../shared/text/narrative/conclusion.ts'
import { reportFacts } from '../../../../shared/report/facts.ts'
import type { RegionWords } from '../../../../shared/text/narrative/regions.ts'
import { MOST_WORDS, wordCount } from '../../../../shared/text/narrative/sentence.ts'
import { kotaBimaInput } from '../../../helpers/kota-bima.ts'

const words: RegionWords = reportFacts(kotaBimaInput()).words
const names = [
  'Teluk Dalam',
  'Simuk',
  'Lolowau',
  'Amandraya',
  'Gomo',
  'Lahusa',
  'Hibala',
  'Pulau-Pulau Batu Timur',
  'Ulunoyo',
]
const leading = (count: number) => ({ count, share: rational(8102, 10_000), known: null })

describe('the regions to begin with', () => {
  it('are all named up to five', () => {
    expect(regionPriorityAdvice(words, names.slice(0, 5), leading(5))).toBe(
      'Verifikasi dan sosialisasi didahulukan di Teluk Dalam, Simuk, Lolowau, Amandraya, dan Gomo.',
    )
  })

  it('are above five counted with their share, the first three named', () => {
    const said = regionPriorityAdvice(words, names, leading(9))
    expect(said).toBe(
      'Verifikasi dan sosialisasi didahulukan di sembilan kecamatan dengan selisih ke target terbesar (81,02 persen dari jumlah selisih ke target), mulai dari Teluk Dalam, Simuk, dan Lolowau.',
    )
    expect(wordCount(said)).toBeLessThanOrEqual(MOST_WORDS)
  })

  it('are counted alone where even three names are too long to read', () => {
    const long = names.map((name) => `${name} ${name} ${name}`)
    expect(regionPriorityAdvice(words, long, leading(9))).toBe(
      'Verifikasi dan sosialisasi didahulukan di sembilan kecamatan dengan selisih ke target terbesar (81,02 persen dari jumlah selisih ke target).',
    )
  })
})

import { describe, expect, it } from 'vitest'
import { heading, list, paragraph, section } from '../../../shared/report/blocks.ts'
import { tableReference, withNumbers, withReferences } from '../../../shared/report/number-blocks.ts'

describe('numbers of a report', () => {
  it('count chapters by letters and begin sections anew in each', () => {
    const blocks = [
      heading(0, 'x'),
      heading(1, 'a'),
      heading(2, 'b'),
      heading(2, 'c'),
      heading(1, 'd'),
      heading(2, 'e'),
    ]
    const [part] = withNumbers([{ orientation: 'portrait', letterhead: false, blocks }])
    expect(part?.blocks.map((block) => block.type === 'heading' && block.number)).toEqual([
      null,
      'A.',
      '1.',
      '2.',
      'B.',
      '1.',
    ])
  })

  it('fill in references to tables and refuse those to none', () => {
    const numbers = new Map([['penyebab', 'Tabel 3']])
    expect(withReferences(`lihat ${tableReference('penyebab')}.`, numbers)).toBe('lihat Tabel 3.')
    expect(() => withReferences(tableReference('lain'), numbers)).toThrow(RangeError)
  })

  it('have no section without blocks, and no block without text', () => {
    expect(paragraph('a', [null, ''])).toEqual([])
    expect(list('a', 'alpha', [])).toEqual([])
    expect(section(2, 'Judul', [])).toEqual([])
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readClipboard, writeClipboard } from '../../../shared/import/clipboard-block.ts'

test('cells copied in Excel are read row by row, and its last new line is no row', () => {
  expect(readClipboard('Rasanae Barat\t14.870\t8.912\r\nAsakota\t\t7.405\r\n')).toEqual([
    ['Rasanae Barat', '14.870', '8.912'],
    ['Asakota', '', '7.405'],
  ])
})

test('a quoted cell keeps its tab, new line and quotes; a quote inside a plain cell is a letter', () => {
  expect(readClipboard('"Kec.\nRaba"\t"dua ""kali"""\t5" pipa\t"terbuka')).toEqual([
    ['Kec.\nRaba', 'dua "kali"', '5" pipa', 'terbuka'],
  ])
})

test('nothing on the clipboard is no cell', () => {
  expect(readClipboard('')).toEqual([])
})

test('whatever is copied is pasted as the same cells', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '1', '.', '"', '\t', '\n', ' ', '–') })
  const block = fc
    .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
    .filter((rows) => rows.some((row) => row.some((text) => text !== '')))
    // a last row of one empty cell looks like the new line that Excel adds
    .filter((rows) => (rows.at(-1) ?? []).join('') !== '' || (rows.at(-1)?.length ?? 0) > 1)
  fc.assert(
    fc.property(block, (rows) => {
      expect(readClipboard(writeClipboard(rows))).toEqual(rows)
    }),
  )
})

import { expect, it } from 'vitest'
import { nipDoubt } from '../../../shared/format/nip-doubt.ts'

it.each([
  ['', null],
  ['197001011995031001', null],
  ['19700101 199503 1 001', null],
  ['198505052025211003', null],
  ['19700101 199503 1 01', 'length'],
  ['NIP 197001011995031001', 'signs'],
  ['197013011995031001', 'birth-date'],
])('%j is doubted for %s', (nip, doubt) => expect(nipDoubt(nip)).toBe(doubt))

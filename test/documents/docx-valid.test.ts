import { describe, expect, it } from 'vitest'
import { renderDocx } from '../../electron/reports/render-docx.ts'
import type { Paper } from '../../shared/report/model.ts'
import { drawBox, hasValidator, validateDocx } from '../helpers/docx.ts'
import { extremeLaporan } from '../helpers/sample-extremes.ts'
import { sampleNotaDinas } from '../helpers/sample-memo.ts'
import { sampleLaporan } from '../helpers/sample-model.ts'

const PAPERS: readonly Paper[] = ['A4', 'F4']

describe.skipIf(!hasValidator())('the OOXML validator', () => {
  it.each(PAPERS)('accepts the report on %s', async (paper) => {
    expect(validateDocx(await renderDocx(sampleLaporan(paper), drawBox))).toEqual([])
  })

  it.each(PAPERS)('accepts the nota dinas on %s', async (paper) => {
    expect(validateDocx(await renderDocx(sampleNotaDinas(paper), drawBox))).toEqual([])
  })

  it.each(PAPERS)('accepts the report of extremes on %s', async (paper) => {
    expect(validateDocx(await renderDocx(extremeLaporan(paper), drawBox))).toEqual([])
  })

  it('objects to what is no document', () => {
    expect(validateDocx(new Uint8Array([1, 2, 3]))).not.toEqual([])
  })
})

import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { acquireWriterLock } from '../../../electron/platform/lock.ts'
import { fixture, folderState, monev, monevJson } from '../../helpers/terminal.ts'

const FILE = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa'

let folder = ''
let data = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'monev-call-'))
  data = join(folder, 'data')
  expect(monevJson('call', 'app.beginSample', '--data', data)).toMatchObject({ kind: 'ready', sample: true })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('an intention of the contract from the terminal', () => {
  it('answers what the window would be told', () => {
    expect(monevJson('call', 'app.read', '--data', data)).toMatchObject({
      kind: 'ready',
      office: { zone: 'WITA' },
      region: { code: '52.72', name: 'Kota Bima' },
      capabilities: { saveAs: false },
    })
  })

  it('keeps what it writes', () => {
    const draft = JSON.stringify({ form: 'rtl-baru', key: 'satu', content: '"konsep"' })
    monevJson('call', 'draft.save', '--payload', draft, '--data', data)
    expect(
      monevJson('call', 'draft.read', '--payload', '{"form":"rtl-baru","key":"satu"}', '--data', data),
    ).toMatchObject({
      draft: { content: '"konsep"' },
    })
  })

  it('does not read a file larger than any call may carry', () => {
    const file = join(folder, 'besar.sqlite')
    writeFileSync(file, '')
    truncateSync(file, 64 * 2 ** 20 + 1)
    const refused = monev('call', 'app.restore', '--file', `bytes=${file}`, '--data', join(folder, 'baru'))
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('"besar.sqlite" berukuran 65 MB, lebih besar daripada batas 64 MB')
    expect(existsSync(join(folder, 'baru'))).toBe(false)
  })

  it('takes a file in and gives a file out', () => {
    const opened = monevJson(
      ...['call', 'import.open', '--payload', '{"fileName":"potensi.csv"}', '--data', data],
      ...['--file', `bytes=${fixture('kendari-potensi.csv')}`],
    )
    expect(JSON.stringify(opened)).not.toContain(folder)
    const subject = JSON.stringify({ subject: { kind: 'meeting', meeting: 1 }, kind: 'laporan', paper: 'A4' })
    const out = join(folder, 'laporan.docx')
    const answer = monevJson('call', 'document.draft', '--payload', subject, '--data', data, '--out', out)
    expect(answer).toMatchObject({ bytes: { length: readFileSync(out).length } })
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK')
  })

  it('does nothing when the file it is to give out cannot be written', () => {
    const before = folderState(data)
    const out = join(folder, 'ada.docx')
    writeFileSync(out, 'milik orang lain')
    const subject = JSON.stringify({ subject: { kind: 'meeting', meeting: 1 }, kind: 'laporan', paper: 'F4' })
    const refused = monev('call', 'document.issue', '--payload', subject, '--data', data, '--out', out)
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('sudah ada')
    expect(readFileSync(out, 'utf8')).toBe('milik orang lain')
    expect(folderState(data)).toEqual(before)
  })

  it.each([
    ['an unknown intention', ['tidak.ada'], 'tidak dikenal'],
    ['an unknown field', ['app.read', '--payload', '{"jalur":"/"}'], 'tidak dapat dibaca'],
    ['a file that is not there', ['import.open', '--file', 'bytes=hilang.csv'], 'hilang.csv'],
    ['what only the window can do', ['file.open', '--payload', `{"file":"${FILE}"}`], 'jendela aplikasi'],
  ])('is refused for %s, and nothing changes', (_what, args, word) => {
    const before = folderState(data)
    const refused = monev('call', ...args, '--data', data)
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain(word)
    expect(folderState(data)).toEqual(before)
  })

  it('is refused while another program writes there, by its name', () => {
    const lock = acquireWriterLock(data, { who: 'Monev UCJ (jendela)', now: new Date() })
    const refused = monev('call', 'app.read', '--data', data)
    lock.release()
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('Monev UCJ (jendela)')
  })

  it.each([
    ['a payload that is no JSON', ['app.read', '--payload', '{']],
    ['a file without its field', ['import.open', '--file', 'x.csv']],
    ['a job, which would end with the command', ['job.start']],
    ['no intention', []],
  ])('answers 2 and the form of the command for %s', (_what, args) => {
    const result = monev('call', ...args, '--data', data)
    expect(result.code).toBe(2)
    expect(result.err).toContain('Pemakaian: monev call')
  })
})

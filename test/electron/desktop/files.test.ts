import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openHttpHost } from '../../helpers/http-host.ts'
import { type Desktop, startDesktop } from '../../helpers/start-desktop.ts'

const rename = vi.hoisted(() => ({ failure: '' }))
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  return {
    ...real,
    rename: async (from: string, to: string) => {
      if (rename.failure !== '') throw Object.assign(new Error('rename'), { code: rename.failure })
      await real.rename(from, to)
    },
  }
})

let desktop: Desktop
let out = ''
const bytes = new Uint8Array([80, 75, 3, 4])

beforeEach(async () => {
  desktop = await startDesktop()
  out = join(desktop.dir, 'surat')
  mkdirSync(out)
  rename.failure = ''
})

afterEach(() => desktop.close())

const save = (name = 'laporan.docx') => desktop.call('file.save', { name, bytes })

const chooseInDialog = (path: string): void => {
  desktop.desk.saveDialog = { canceled: false, filePath: path }
}

describe('saving from the window', () => {
  it('asks where, writes the whole file over the old one, and opens it by an id that is no path', async () => {
    const path = join(out, 'Laporan November.docx')
    writeFileSync(path, 'lama')
    chooseInDialog(path)
    const answer = await save()
    expect(answer).toMatchObject({ ok: true, value: { saved: { name: 'Laporan November.docx' } } })
    expect(JSON.stringify(answer)).not.toContain(desktop.dir)
    expect(new Uint8Array(readFileSync(path))).toEqual(bytes)
    expect(readdirSync(out)).toEqual(['Laporan November.docx'])
    const saved = answer.ok && typeof answer.value === 'object' ? Object(answer.value).saved : null
    expect(await desktop.call('file.open', { file: saved.id })).toEqual({ ok: true, value: {} })
    expect(desktop.desk.opened).toEqual([path])
  })

  it('writes nothing when the user turns back', async () => {
    expect(await save()).toEqual({ ok: true, value: { saved: null } })
    expect(readdirSync(out)).toEqual([])
  })

  it('adds the kind that the dialog left out, and then keeps a file that nobody was asked about', async () => {
    chooseInDialog(join(out, 'laporan'))
    expect(await save()).toMatchObject({ value: { saved: { name: 'laporan.docx' } } })
    expect(await save()).toMatchObject({ error: { code: 'host.file-exists', params: { file: 'laporan.docx' } } })
  })

  it.each(['EBUSY', 'EPERM', 'EACCES'])(
    'says that the file is open in Word (%s) and leaves it as it was',
    async (code) => {
      const path = join(out, 'laporan.docx')
      writeFileSync(path, 'lama')
      chooseInDialog(path)
      rename.failure = code
      const answer = await save()
      expect(answer).toMatchObject({ error: { code: 'host.file-in-use', params: { file: 'laporan.docx' } } })
      expect(JSON.stringify(answer)).toContain('sedang dibuka di Word')
      expect([readFileSync(path, 'utf8'), readdirSync(out)]).toEqual(['lama', ['laporan.docx']])
    },
  )

  it('says that a folder cannot be written', async () => {
    writeFileSync(join(out, 'bukan-folder'), '')
    chooseInDialog(join(out, 'bukan-folder', 'laporan.docx'))
    expect(await save()).toMatchObject({ error: { code: 'service.output-unwritable' } })
  })

  it.each([
    '../laporan.docx',
    'a/laporan.docx',
    'a\\laporan.docx',
    'C:laporan.docx',
    '.docx',
    '.laporan.docx',
    'laporan.exe',
    'laporan.docx.lnk',
    'laporan.docx\0.exe',
    'laporan?.docx',
    `${'x'.repeat(121)}.docx`,
    'laporan',
  ])('takes no name like "%s"', async (name) => {
    chooseInDialog(join(out, 'x.docx'))
    expect(await save(name)).toMatchObject({ error: { code: 'contract.payload' } })
    expect(readdirSync(out)).toEqual([])
  })

  it('opens no path and knows no id of another run', async () => {
    expect(await desktop.call('file.open', { file: '/tmp/a.docx' })).toMatchObject({
      error: { code: 'contract.payload' },
    })
    const other = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa'
    expect(await desktop.call('file.open', { file: other })).toMatchObject({ error: { code: 'host.file-unknown' } })
  })

  it('says that a saved file could not be opened', async () => {
    chooseInDialog(join(out, 'a.docx'))
    const answer = await save('a.docx')
    desktop.desk.openFailure = 'No application is registered'
    const saved = answer.ok ? Object(answer.value).saved : null
    expect(await desktop.call('file.open', { file: saved.id })).toMatchObject({ error: { code: 'host.open-failed' } })
  })

  it('announces what it can do', async () => {
    expect(await desktop.call('app.read', {})).toMatchObject({
      value: { capabilities: { saveAs: true, openFile: true } },
    })
  })
})

describe('saving from a browser', () => {
  it('is not announced and not available', async () => {
    const http = await openHttpHost()
    expect(await http.call('app.read', {})).toMatchObject({
      value: { capabilities: { saveAs: false, openFile: false } },
    })
    const name = 'a.docx'
    for (const [channel, payload] of [
      ['file.save', { name, bytes }],
      ['file.open', { file: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa' }],
    ] as const) {
      expect(await http.call(channel, payload)).toMatchObject({ error: { code: 'host.unavailable' } })
    }
    expect(existsSync(join(http.dir, name))).toBe(false)
    await http.close()
  })
})

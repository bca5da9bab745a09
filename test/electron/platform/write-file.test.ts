import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkWritable, writeWholeFile } from '../../../electron/platform/write-file.ts'

/** Calls that fail as on another system, by name: the disks and programs that make them fail are not at hand here. */
const failing = vi.hoisted(() => new Map<string, string>())
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>()
  const orFail = <Args extends unknown[], T>(name: string, call: (...args: Args) => Promise<T>) => {
    return (...args: Args): Promise<T> => {
      const code = failing.get(name)
      return code === undefined ? call(...args) : Promise.reject(Object.assign(new Error(code), { code }))
    }
  }
  return {
    ...real,
    link: orFail('link', real.link),
    open: orFail('open', real.open),
    rename: orFail('rename', real.rename),
  }
})

let folder = ''
let file = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'monev-write-'))
  file = join(folder, 'laporan.docx')
})
afterEach(() => {
  failing.clear()
  rmSync(folder, { recursive: true, force: true })
})

const bytes = new TextEncoder().encode('isi baru')
const content = (): string => readFileSync(file, 'utf8')

describe.each([
  ['a disk with hard links', null],
  ['a flash disk, which has none', 'EPERM'],
  ['a network folder, which knows no such call', 'ENOSYS'],
])('a file written to %s', (_where, linkFailure) => {
  beforeEach(() => {
    if (linkFailure !== null) failing.set('link', linkFailure)
  })

  it('is there whole and alone', async () => {
    await writeWholeFile(file, bytes, { replace: false })
    expect(content()).toBe('isi baru')
    expect(readdirSync(folder)).toEqual(['laporan.docx'])
  })

  it('never takes the place of another one unless told', async () => {
    writeFileSync(file, 'isi lama')
    await expect(writeWholeFile(file, bytes, { replace: false })).rejects.toMatchObject({
      code: 'service.output-exists',
    })
    expect(content()).toBe('isi lama')
    await writeWholeFile(file, bytes, { replace: true })
    expect(content()).toBe('isi baru')
    expect(readdirSync(folder)).toEqual(['laporan.docx'])
  })
})

describe.each([
  ['writing', (replace: boolean) => writeWholeFile(file, bytes, { replace })],
  ['looking whether it can be written', (replace: boolean) => checkWritable(file, { replace })],
])('%s', (_what, attempt) => {
  it('tells of a file that Word has open, which stays as it was', async () => {
    writeFileSync(file, 'isi lama')
    for (const call of ['rename', 'open']) failing.set(call, 'EBUSY')
    await expect(attempt(true)).rejects.toMatchObject({ code: 'host.file-in-use' })
    expect(content()).toBe('isi lama')
    expect(readdirSync(folder)).toEqual(['laporan.docx'])
  })

  it('is refused for a name that is taken, a folder of that name and a folder that is none', async () => {
    writeFileSync(file, 'isi lama')
    await expect(attempt(false)).rejects.toMatchObject({ code: 'service.output-exists' })
    expect(content()).toBe('isi lama')
    rmSync(file)
    mkdirSync(file)
    // Windows calls a folder's name held when a file is renamed onto it
    const code: unknown = expect.stringMatching(/^(service\.output-unwritable|host\.file-in-use)$/)
    await expect(attempt(true)).rejects.toMatchObject({ code })
    writeFileSync(join(folder, 'bukan-folder'), '')
    file = join(folder, 'bukan-folder', 'laporan.docx')
    await expect(attempt(false)).rejects.toMatchObject({ code: 'service.output-unwritable' })
    expect(readdirSync(folder).sort()).toEqual(['bukan-folder', 'laporan.docx'])
  })
})

describe('looking whether a file can be written', () => {
  it('leaves nothing behind and an existing file as it was', async () => {
    await checkWritable(file, { replace: false })
    expect(readdirSync(folder)).toEqual([])
    writeFileSync(file, 'isi lama')
    await checkWritable(file, { replace: true })
    expect(content()).toBe('isi lama')
  })
})

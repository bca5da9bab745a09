import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { acquireWriterLock } from '../../../electron/platform/lock.ts'
import { type Desktop, type DesktopOptions, startDesktop } from '../../helpers/start-desktop.ts'

let desktop: Desktop | null = null
const folders: string[] = []

const start = async (options: DesktopOptions = {}): Promise<Desktop> => {
  desktop = await startDesktop(options)
  return desktop
}
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'monev-window-'))
  folders.push(folder)
  return folder
}

afterEach(() => {
  desktop?.close()
  desktop = null
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Lines that the program tells its starter. */
const signals = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
  vi.stubEnv('MONEV_STARTER', '1')
  const told: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    told.push(String(text).trim())
    return true
  })
  await work()
  write.mockRestore()
  return told.filter((line) => line.startsWith('monev:'))
}

describe('the window', () => {
  it('is a sandboxed page of the program, with nothing of Node and nothing downloaded', async () => {
    const { window, desk } = await start()
    expect(window.url).toBe('app://monev/index.html')
    expect(window.options).toMatchObject({
      title: 'Monev UCJ',
      show: false,
      webPreferences: {
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        webviewTag: false,
        spellcheck: false,
      },
    })
    expect(window.options.webPreferences?.preload).toMatch(/out[\\/]preload[\\/]preload\.cjs$/)
    expect(desk.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ])
  })

  it('lends the page one function and nothing else', async () => {
    const { desk } = await start()
    expect([...desk.exposed.keys()]).toEqual(['monev'])
    expect(Object.keys(Object(desk.exposed.get('monev')))).toEqual(['call'])
    expect([...desk.handlers.keys()]).toEqual(['monev:call'])
  })

  it('has no developer tools once it is packaged', async () => {
    const { window } = await start({
      prepare: (desk) => {
        desk.isPackaged = true
      },
    })
    expect(window.options.webPreferences?.devTools).toBe(false)
  })

  it('is shown when it can be seen, and tells that to whoever started the program', async () => {
    const told = await signals(async () => {
      const { window } = await start()
      expect(window.isShown).toBe(false)
      window.emit('ready-to-show')
      expect(window.isShown).toBe(true)
    })
    expect(told).toEqual(['monev:ready'])
  })

  it('opens where it stood', async () => {
    const dir = newFolder()
    const first = await start({ dir })
    first.window.options.x = 200
    first.window.options.y = 100
    first.window.options.width = 1280
    first.window.options.height = 720
    first.window.maximize()
    first.close()
    const { window } = await start({ dir })
    expect(window.options).toMatchObject({ x: 200, y: 100, width: 1280, height: 720 })
    expect(window.isMax).toBe(true)
  })

  it.each([
    ['on a screen that is gone', { x: 5000, y: 0, width: 1280, height: 720, isMaximized: false }],
    ['above every screen', { x: 0, y: -900, width: 1280, height: 720, isMaximized: false }],
    ['too small to work in', { x: 0, y: 0, width: 10, height: 10, isMaximized: false }],
    ['no place at all', { x: 'kiri' }],
  ])('opens in the middle when its place is %s', async (_what, state) => {
    const dir = newFolder()
    mkdirSync(join(dir, 'jendela'))
    writeFileSync(join(dir, 'jendela', 'jendela.json'), JSON.stringify(state))
    const { window } = await start({ dir })
    expect(window.options).toMatchObject({ width: 1366, height: 768 })
    expect(window.options.x).toBeUndefined()
  })

  it('comes to the front when the program is started again on the same data', async () => {
    const { desk, window } = await start()
    desk.events.emit('second-instance', {}, [], '')
    expect(window.focused).toBe(1)
  })

  it('offers to cut, copy and paste where something can be typed, and nothing on bare ground', async () => {
    const { desk, window } = await start()
    const menus: unknown[] = []
    desk.events.on('menu', (template) => menus.push(template))
    const editFlags = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true }
    window.webContents.emit('context-menu', {}, { isEditable: false, selectionText: ' ', editFlags })
    window.webContents.emit('context-menu', {}, { isEditable: true, selectionText: '', editFlags })
    expect(menus).toHaveLength(1)
    expect(JSON.stringify(menus[0])).toMatch(/Potong.*Salin.*Tempel.*Pilih semua/)
  })

  it('offers to load a page again that broke, and logs why without the name of its owner', async () => {
    const { window, dir } = await start()
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
    await vi.waitFor(() => expect(window.webContents.reloads).toBe(1))
    expect(readFileSync(join(dir, 'jendela', 'catatan.log'), 'utf8')).toContain('page ended: crashed, 5')
  })

  it('keeps what Chromium writes out of the way of the data, and lets the data go at the end', async () => {
    const dir = newFolder()
    const { desk, close } = await start({ dir })
    expect(desk.paths.get('userData')).toBe(join(dir, 'jendela'))
    close()
    acquireWriterLock(dir, { who: 'Uji', now: new Date() }).release()
  })
})

describe('a program that cannot open its data', () => {
  it('says who works on them, shows no window, and tells the starter not to try elsewhere', async () => {
    const dir = newFolder()
    const lock = acquireWriterLock(dir, { who: 'Monev UCJ (peramban)', now: new Date() })
    const told = await signals(async () => {
      const { desk, exited } = await start({ dir, opens: false })
      expect(await exited).toBe(1)
      expect(desk.windows).toEqual([])
      expect(desk.errorBoxes[0]?.content).toContain('sedang dipakai oleh Monev UCJ (peramban)')
    })
    lock.release()
    expect(told).toEqual(['monev:refused'])
  })

  it('names a folder that cannot be made', async () => {
    const folder = newFolder()
    const file = join(folder, 'berkas')
    writeFileSync(file, '')
    const { desk, exited } = await start({ argv: ['--data', join(file, 'data')], opens: false })
    expect(await exited).toBe(1)
    expect(desk.errorBoxes[0]?.content).toContain('tidak dapat dibuat atau ditulis')
  })

  it('leaves the work to the window that is open already', async () => {
    const dir = newFolder()
    const told = await signals(async () => {
      const { exited, desk } = await start({
        dir,
        opens: false,
        prepare: (fake) => {
          fake.isFirstInstance = false
        },
      })
      expect(await exited).toBe(0)
      expect([desk.windows, desk.errorBoxes]).toEqual([[], []])
    })
    expect(told).toEqual(['monev:already-open'])
    expect(existsSync(join(dir, 'monev.lock'))).toBe(false)
  })
})

describe('the installed program in a terminal', () => {
  const run = async (...argv: readonly string[]) => {
    const said = { out: '', err: '' }
    const into =
      (name: 'out' | 'err') =>
      (text: string | Uint8Array, ...rest: readonly unknown[]) => {
        said[name] += String(text)
        for (const done of rest) if (typeof done === 'function') done()
        return true
      }
    vi.spyOn(process.stdout, 'write').mockImplementation(into('out'))
    vi.spyOn(process.stderr, 'write').mockImplementation(into('err'))
    const { desk, exited } = await start({ argv: ['--monev', ...argv], opens: false })
    const code = await exited
    vi.restoreAllMocks()
    return { code, windows: desk.windows.length, ...said }
  }

  it('runs a command without any window and ends with its code', async () => {
    const { code, windows, out, err } = await run('snapshots', '--data', newFolder(), '--json')
    expect([code, windows, out]).toEqual([1, 0, ''])
    expect(err).toContain('belum berisi basis data')
  })

  it('prints its help in the same words as the terminal', async () => {
    const { code, windows, out } = await run('help')
    expect([code, windows]).toEqual([0, 0])
    expect(out).toContain('Perintah:')
  })
})

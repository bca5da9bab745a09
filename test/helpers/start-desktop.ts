import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'
import type { Result } from '../../shared/contract/result.ts'
import type { desk as firstDesk, FakeSession, FakeWindow } from './fake-electron.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

type Desk = typeof firstDesk

export interface Desktop {
  readonly desk: Desk
  readonly dir: string
  readonly window: FakeWindow
  readonly session: FakeSession
  /** What the real preload script lends to the page. */
  readonly call: (name: string, payload: unknown) => Promise<Result<unknown>>
  /** Resolves with the exit code of `app.exit`. */
  readonly exited: Promise<number>
  readonly close: () => void
}

export interface DesktopOptions {
  readonly dir?: string
  /** What a test changes before the real main process is loaded. */
  readonly prepare?: (desk: Desk) => void
  readonly argv?: readonly string[]
  /** Whether to wait for the window; otherwise for the end of the program. */
  readonly opens?: boolean
}

/** Runs the real main process and the real preload script against the fake Electron. */
export const startDesktop = async (options: DesktopOptions = {}): Promise<Desktop> => {
  const dir = options.dir ?? mkdtempSync(join(tmpdir(), 'monev-desktop-'))
  vi.resetModules()
  const { desk } = await import('./fake-electron.ts')
  desk.appPath = ROOT
  desk.documents = dir
  options.prepare?.(desk)
  const before = { argv: process.argv, listeners: listenersNow() }
  process.argv = ['electron', ROOT, ...(options.argv ?? ['--data', dir])]
  const { promise: exited, resolve } = Promise.withResolvers<number>()
  desk.events.once('exited', resolve)
  await import('../../electron/main.ts')
  desk.isReady = true
  desk.ready.resolve()
  if (options.opens !== false) await vi.waitFor(() => expectWindow(desk), { timeout: 20_000 })
  else await exited
  await import('../../electron/preload.ts')
  const [window] = desk.windows
  return {
    desk,
    dir,
    window: window as FakeWindow,
    session: desk.sessions.get('monev') as FakeSession,
    call: (name, payload) => (desk.exposed.get('monev') as Bridge).call(name, payload),
    exited,
    close: () => {
      window?.close()
      process.argv = before.argv
      for (const event of EVENTS) {
        for (const listener of process.rawListeners(event)) {
          if (!before.listeners.includes(listener)) process.removeListener(event, Object(listener))
        }
      }
      if (options.dir === undefined) rmSync(dir, { recursive: true, force: true })
    },
  }
}

interface Bridge {
  readonly call: (name: string, payload: unknown) => Promise<Result<unknown>>
}

const EVENTS = ['uncaughtException', 'unhandledRejection'] as const

const listenersNow = (): readonly unknown[] => EVENTS.flatMap((event) => process.rawListeners(event))

const expectWindow = (desk: Desk): void => {
  const [refusal] = desk.errorBoxes
  if (refusal) throw new Error(refusal.content)
  if (desk.windows.length === 0) throw new Error('no window yet')
}

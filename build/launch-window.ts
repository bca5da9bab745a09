import { spawn } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { STARTER_SIGNALS } from '../electron/window/starter-signal.ts'

/** How a start of the window ended: it was shown and closed, another host would fare no better, or why it did not come. */
export type WindowEnd =
  | { readonly kind: 'closed'; readonly code: number }
  | { readonly kind: 'already-open' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly reason: string }

export interface LaunchOptions {
  readonly executable: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
  /** A window that does not say it is ready by then is given up. */
  readonly readyTimeoutMs: number
  readonly onReady: () => void
}

const REASON_LENGTH = 200

/** Starts Electron and stays until its window is closed; one that never shows a window is ended before this returns. */
export const launchWindow = async (options: LaunchOptions): Promise<WindowEnd> => {
  const { executable, args, env, readyTimeoutMs, onReady } = options
  // an inherited variable would make Electron run as Node and show nothing
  const { ELECTRON_RUN_AS_NODE: _node, ...rest } = env
  const child = spawn(executable, [...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...rest, MONEV_STARTER: '1' },
  })
  const endChild = (): void => {
    child.kill()
  }
  process.once('exit', endChild)
  let told: WindowEnd['kind'] | 'ready' | null = null
  let out = ''
  let complaint = ''
  const ready = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<number>()
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (told !== null) return
    out = (out + text).slice(-10_000)
    const lines = out.split(/\r?\n/)
    if (lines.includes(STARTER_SIGNALS.refused)) told = 'refused'
    else if (lines.includes(STARTER_SIGNALS.alreadyOpen)) told = 'already-open'
    else if (lines.includes(STARTER_SIGNALS.ready)) {
      told = 'ready'
      onReady()
    }
    if (told !== null) ready.resolve()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-10_000)
  })
  child.once('error', (error) => {
    complaint = error.message
    ended.resolve(1)
  })
  child.once('close', (code) => ended.resolve(code ?? 1))
  void ended.promise.then(() => process.off('exit', endChild))

  const first = await Promise.race([
    ready.promise.then(() => 'told' as const),
    ended.promise.then(() => 'ended' as const),
    delay(readyTimeoutMs, 'late' as const, { ref: false }),
  ])
  if (first === 'late' && told === null) {
    child.kill()
    const wasSlow = await Promise.race([ended.promise.then(() => false), delay(3000, true, { ref: false })])
    if (wasSlow) child.kill('SIGKILL')
    await ended.promise
    return { kind: 'failed', reason: `jendela tidak tampil dalam ${Math.round(readyTimeoutMs / 1000)} detik` }
  }
  const code = await ended.promise
  if (told === 'refused') return { kind: 'refused' }
  if (told === 'already-open') return { kind: 'already-open' }
  if (told === 'ready') return { kind: 'closed', code }
  return { kind: 'failed', reason: `Electron berhenti dengan kode ${code}${lastLine(complaint)}` }
}

const lastLine = (text: string): string => {
  const line = text.trim().split(/\r?\n/).at(-1)?.trim() ?? ''
  return line === '' ? '' : ` (${line.slice(0, REASON_LENGTH)})`
}

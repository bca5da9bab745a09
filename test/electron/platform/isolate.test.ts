import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { type IsolateOptions, runIsolated } from '../../../electron/platform/isolate.ts'
import { forkedProcess, type StartProcess } from '../../../electron/platform/isolate-fork.ts'
import { refusalOf } from '../import/workbook-bytes.ts'

const WORKER = new URL('./isolate-test-worker.ts', import.meta.url)
const MEGABYTE = 2 ** 20

const run = (name: string, payload: unknown = null, options: IsolateOptions = {}): Promise<unknown> =>
  runIsolated({ name, payload }, { start: forkedProcess(WORKER), ...options })

const children = (): readonly string[] => {
  try {
    return execFileSync('pgrep', ['-P', String(process.pid), '-f', 'isolate-test-worker'], { encoding: 'utf8' })
      .trim()
      .split('\n')
  } catch {
    return []
  }
}

describe('an isolated job', () => {
  test('returns its value, bytes and maps included', async () => {
    const value = { bytes: new Uint8Array([1, 2, 255]), map: new Map([['a', 1n]]), nothing: undefined }
    expect(await run('echo', value)).toEqual(value)
  })

  test('tells how far it came before its answer, in order', async () => {
    const told: unknown[] = []
    expect(await run('count', null, { onProgress: (progress) => told.push(progress) })).toBe('counted')
    expect(told).toEqual([
      { done: 0, total: null },
      { done: 1, total: 3 },
      { done: 2, total: 3 },
      { done: 3, total: 3 },
    ])
  })

  test('carries 64 MB in and out', async () => {
    const bytes = new Uint8Array(64 * MEGABYTE).fill(7)
    const back = await run('echo', bytes)
    expect(back instanceof Uint8Array && back.length === bytes.length && back.at(-1) === 7).toBe(true)
  })

  test('crosses a foreseen failure as its code and parameters', async () => {
    expect(await refusalOf(() => run('refuse'))).toMatch(/^import\.zip-lies: Bagian "y"/)
  })

  test.each(['crash', 'invent', 'no such job', 'die', 'constructor'])(
    'that ends as "%s" is a failure without a stack',
    async (name) => {
      const text = await refusalOf(() => run(name))
      expect(text).toMatch(/^isolate\.failed: /)
      expect(text).not.toContain('/home/')
    },
  )

  test('that crashes leaves its stack to the log alone', async () => {
    let diagnostic = ''
    const onDiagnostic = (text: string): void => {
      diagnostic = text
    }
    await refusalOf(() => run('crash', null, { onDiagnostic }))
    expect(diagnostic).toContain('secret')
  })

  test('that never yields is stopped after its time, and its process is gone', async () => {
    const started = performance.now()
    expect(await refusalOf(() => run('spin', null, { timeoutMs: 1000 }))).toMatch(/^isolate\.timeout: .*1 detik/)
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(children()).toEqual([])
  })

  test.each(['nativeMemory', 'heapMemory'])('that takes %s is stopped at its limit', async (name) => {
    expect(await refusalOf(() => run(name, null, { maxRssBytes: 256 * MEGABYTE }))).toMatch(
      /^isolate\.memory: .*256 MB/,
    )
    expect(children()).toEqual([])
  })

  test('is cancelled by its signal, before and after it starts', async () => {
    const aborted = AbortSignal.abort()
    expect(await refusalOf(() => run('spin', null, { signal: aborted }))).toMatch(/^isolate\.cancelled/)
    const controller = new AbortController()
    const running = refusalOf(() => run('spin', null, { signal: controller.signal }))
    setTimeout(() => controller.abort(), 300)
    expect(await running).toMatch(/^isolate\.cancelled/)
    expect(children()).toEqual([])
  })

  test('runs in whatever process the host starts', async () => {
    let told: unknown
    const start: StartProcess = ({ maxRssBytes }) => {
      let answer: (message: unknown) => void = () => undefined
      let end: (diagnostic: string) => void = () => undefined
      return {
        send: (message) => {
          told = { ...message, limit: maxRssBytes }
          answer({ ok: true, value: 42 })
        },
        onMessage: (listener) => {
          answer = listener
        },
        onEnd: (listener) => {
          end = listener
        },
        kill: () => queueMicrotask(() => end('')),
      }
    }
    expect(await runIsolated({ name: 'echo', payload: 1 }, { start, maxRssBytes: 5 })).toBe(42)
    expect(told).toEqual({ name: 'echo', payload: 1, maxRssBytes: 5, limit: 5 })
  })
})

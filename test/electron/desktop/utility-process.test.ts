import { beforeAll, describe, expect, it } from 'vitest'
import { runIsolated } from '../../../electron/platform/isolate.ts'
import { utilityProcessOf } from '../../../electron/window/utility-process.ts'
import { desk } from '../../helpers/fake-electron.ts'
import { refusalOf } from '../import/workbook-bytes.ts'

const start = utilityProcessOf(new URL('../platform/isolate-test-worker.ts', import.meta.url))

beforeAll(() => {
  desk.isReady = true
})

describe("a job in Electron's utility process", () => {
  it('returns its value, bytes included', async () => {
    const value = { bytes: new Uint8Array([1, 2, 255]), nothing: null }
    expect(await runIsolated({ name: 'echo', payload: value }, { start })).toEqual(value)
  })

  it('crosses a foreseen failure as its code and parameters', async () => {
    expect(await refusalOf(() => runIsolated({ name: 'refuse', payload: null }, { start }))).toMatch(
      /^import\.zip-lies: /,
    )
  })

  it('is a failure without a stack when it crashes, and tells the log what was said', async () => {
    let diagnostic = ''
    const onDiagnostic = (text: string): void => {
      diagnostic = text
    }
    const job = { name: 'crash', payload: null }
    expect(await refusalOf(() => runIsolated(job, { start, onDiagnostic }))).toMatch(/^isolate\.failed/)
    expect(diagnostic).toContain('secret')
  })

  it('is ended when it never yields, in time or by the signal', async () => {
    const spin = { name: 'spin', payload: null }
    expect(await refusalOf(() => runIsolated(spin, { start, timeoutMs: 1500 }))).toMatch(/^isolate\.timeout/)
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 20)
    expect(await refusalOf(() => runIsolated(spin, { start, signal: controller.signal }))).toMatch(
      /^isolate\.cancelled/,
    )
  })

  it('is ended when it takes more memory than it may', async () => {
    const job = { name: 'nativeMemory', payload: null }
    const options = { start, maxRssBytes: 200 * 2 ** 20 }
    expect(await refusalOf(() => runIsolated(job, options))).toMatch(/^isolate\.memory/)
  })
})

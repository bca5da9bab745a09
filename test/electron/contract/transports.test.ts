import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { bridgeTransport, type Transport } from '../../../renderer/api/transport.ts'
import type { Channel } from '../../../shared/contract/channel.ts'
import { CHANNELS } from '../../../shared/contract/index.ts'
import { JOB_CHANNELS } from '../../../shared/contract/job-channels.ts'
import type { Result } from '../../../shared/contract/result.ts'
import { type HttpHost, openHttpHost } from '../../helpers/http-host.ts'
import { SAMPLE_NOW } from '../../helpers/open-app.ts'
import { badPayloads, samplePayload } from '../../helpers/sample-payload.ts'
import { type Desktop, startDesktop } from '../../helpers/start-desktop.ts'

const ALL: readonly (readonly [string, Channel])[] = Object.entries({ ...CHANNELS, ...JOB_CHANNELS })
const LONGEST = 20_000

let http: HttpHost
let desktop: Desktop
const transports: Record<'http' | 'ipc', Transport> = {
  http: (name, payload) => http.call(name, payload),
  ipc: (name, payload) => bridgeTransport(desktop)(name, payload),
}
const BOTH = ['http', 'ipc'] as const

beforeAll(async () => {
  vi.useFakeTimers({ now: SAMPLE_NOW, toFake: ['Date'] })
  http = await openHttpHost()
  desktop = await startDesktop()
  for (const way of BOTH) expect(await transports[way]('app.beginSample', {})).toMatchObject({ ok: true })
})

afterAll(async () => {
  await http.close()
  desktop.close()
  vi.useRealTimers()
})

const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code)

describe.each(BOTH)('over %s', (way) => {
  it.each(ALL)('%s refuses what is malformed, unknown or of another type', async (name, { payload }) => {
    const good = samplePayload(payload)
    // the longest were judged with the schemas; here their refusal would only show how fast bytes travel
    const bad = badPayloads(payload, good).filter((one) => (JSON.stringify(one.payload) ?? '').length < LONGEST)
    const answers: string[] = []
    for (const one of bad) {
      const code = codeOf(await transports[way](name, one.payload))
      if (code !== 'contract.payload') answers.push(`${one.what}: ${code}`)
    }
    expect(answers).toEqual([])
  })

  it.each(['tidak.ada', 'app', '', 'constructor', '__proto__', 'toString', 'job.', '../app.read', 'app.read\0'])(
    'the intention "%s" is not known',
    async (name) => {
      expect(codeOf(await transports[way](name, {}))).toBe('contract.channel')
    },
  )

  it('a payload above the limit is refused before it travels', async () => {
    const bytes = new Uint8Array(65 * 1024 * 1024 + 1)
    expect(codeOf(await transports[way]('app.restore', { bytes }))).toMatch(/^contract\.(too-large|payload)$/)
  })

  it('bytes and text arrive as they were sent, also those of a Node buffer', async () => {
    const file = readFileSync(fileURLToPath(new URL('../../fixtures/kendari-potensi.csv', import.meta.url)))
    const opened = await transports[way]('import.open', { fileName: 'kendari-potensi.csv', bytes: file })
    expect(opened).toMatchObject({ ok: true })
    const words = JSON.stringify('Ńẽw “kutip” \u2028 \u0000 🙂 {"$bytes":0}')
    await transports[way]('draft.save', { form: 'rtl-baru', key: 'teks', content: words })
    expect(await transports[way]('draft.read', { form: 'rtl-baru', key: 'teks' })).toMatchObject({
      ok: true,
      value: { draft: { content: words } },
    })
  })

  it('bytes come back whole and alone, not with the buffer that they were cut from', async () => {
    const subject = { kind: 'meeting', meeting: 1 }
    const found = await transports[way]('document.draft', { subject, kind: 'laporan', paper: 'A4' })
    if (!found.ok) throw new Error(found.error.code)
    const bytes = bytesIn(found.value)
    expect(bytes.slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]))
    expect(bytes.byteLength).toBe(bytes.buffer.byteLength)
  })

  it('long work is started, read to its end, told once, and then unknown', async () => {
    const started = await transports[way]('job.start', {
      channel: 'draft.read',
      payload: { form: 'rtl-baru', key: 'teks' },
    })
    const job = jobIn(started)
    await vi.waitFor(async () => {
      const read = await transports[way]('job.read', { job })
      expect(read).toMatchObject({ ok: true, value: { state: 'done', value: { draft: expect.anything() } } })
    })
    expect(codeOf(await transports[way]('job.read', { job }))).toBe('contract.job-unknown')
    expect(codeOf(await transports[way]('job.cancel', { job }))).toBe('contract.job-unknown')
  })

  it('a job with a bad payload fails as the intention itself would, and one that runs can be cancelled', async () => {
    const failing = jobIn(await transports[way]('job.start', { channel: 'draft.read', payload: { form: 7 } }))
    await vi.waitFor(async () => {
      expect(await transports[way]('job.read', { job: failing })).toMatchObject({
        ok: true,
        value: { state: 'failed', error: { code: 'contract.payload' } },
      })
    })
    const file = new TextEncoder().encode('a;b\n1;2\n')
    const payload = { fileName: 'a.csv', bytes: file }
    const running = jobIn(await transports[way]('job.start', { channel: 'import.open', payload }))
    expect(await transports[way]('job.cancel', { job: running })).toMatchObject({ value: { state: 'cancelled' } })
    expect(codeOf(await transports[way]('job.read', { job: running }))).toBe('contract.job-unknown')
  })

  it('a job cannot start a job', async () => {
    const job = jobIn(await transports[way]('job.start', { channel: 'job.start', payload: {} }))
    await vi.waitFor(async () => {
      expect(await transports[way]('job.read', { job })).toMatchObject({
        value: { error: { code: 'contract.channel' } },
      })
    })
  })
})

/** What begins or leaves data is tried by itself; what asks the host for a dialog differs between hosts by intent. */
const APART = /^(app\.(begin|beginSample|leaveSample|restore)|file\.|folder\.|job\.)/
const REFUSED_BY_BORDER = /^contract\./

describe('both transports', () => {
  it('give the same answer to the same good payload, in the same order', async () => {
    // waiting moves a faked clock, and one of the two hosts reads it
    vi.setSystemTime(SAMPLE_NOW)
    const different: string[] = []
    for (const [name, { payload }] of ALL) {
      if (APART.test(name)) continue
      const good = samplePayload(payload)
      const [first, second] = await Promise.all(BOTH.map((way) => transports[way](name, structuredClone(good))))
      if (first === undefined || second === undefined) throw new Error('two transports')
      if (REFUSED_BY_BORDER.test(codeOf(first))) different.push(`${name}: ${codeOf(first)}`)
      if (comparable(first) !== comparable(second)) different.push(`${name}: ${codeOf(first)} and ${codeOf(second)}`)
    }
    expect(different).toEqual([])
    expect(http.unforeseen).toEqual([])
  })
})

describe('a call larger than the limit', () => {
  it.each(ALL)('%s is refused by the loopback host from its length alone', async (name) => {
    expect(await statusOfDeclared(http, name, 66 * 1024 * 1024)).toEqual([413, 'contract.too-large'])
  })
})

const jobIn = (started: Result<unknown>): string => {
  if (started.ok && typeof started.value === 'object' && started.value !== null && 'job' in started.value) {
    return String(started.value.job)
  }
  throw new Error('no job')
}

const bytesIn = (value: unknown): Uint8Array => {
  if (typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array) {
    return value.bytes
  }
  throw new Error('no bytes')
}

/** Ids that the program draws at random, and the capabilities of the host, are the only things that may differ. */
const comparable = (result: Result<unknown>): string =>
  JSON.stringify(result, (key, item: unknown) => {
    if (key === 'capabilities' || key === 'version') return null
    if (item instanceof Uint8Array) return Buffer.from(item).toString('hex')
    return typeof item === 'string' ? item.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'id') : item
  })

/** Sends the head of a call that declares a length, and not one byte of its body. */
const statusOfDeclared = ({ host }: HttpHost, name: string, length: number): Promise<[number | undefined, string]> =>
  new Promise((resolve, reject) => {
    const call = request({
      host: '127.0.0.1',
      port: host.port,
      path: `/call/${name}`,
      method: 'POST',
      headers: {
        Authorization: `Bearer ${host.token}`,
        'Content-Type': 'application/json',
        'Content-Length': length,
      },
    })
    call.once('error', reject)
    call.once('response', async (response) => {
      const answer: { readonly error: { readonly code: string } } = JSON.parse(
        Buffer.concat(await response.toArray()).toString('utf8'),
      )
      resolve([response.statusCode, answer.error.code])
      call.destroy()
    })
    call.flushHeaders()
  })

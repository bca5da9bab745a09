import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HttpHost, openHttpHost } from '../../helpers/http-host.ts'

const LIMIT_MS = 400

let http: HttpHost
/** Gives up early on what comes slowly; a loaded machine may be slow itself, so only the slow talk to it. */
let hasty: HttpHost

beforeAll(async () => {
  http = await openHttpHost()
  hasty = await openHttpHost({ requestTimeoutMs: LIMIT_MS })
})
afterAll(async () => {
  for (const one of [http, hasty]) {
    expect(one.unforeseen).toEqual([])
    await one.close()
  }
})

/** What comes back on a connection until the host closes it, says no more after an answer, or is silent for 15 s. */
const converseWith = ({ host }: HttpHost, ...sent: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(host.port, '127.0.0.1')
    let text = ''
    let timer = setTimeout(() => socket.destroy(), 15_000)
    socket.setEncoding('utf8').on('data', (part: string) => {
      text += part
      clearTimeout(timer)
      timer = setTimeout(() => socket.destroy(), 250)
    })
    socket.once('error', () => undefined)
    socket.once('close', () => {
      clearTimeout(timer)
      resolve(text)
    })
    for (const part of sent) socket.write(part)
  })
const converse = (...sent: readonly string[]): Promise<string> => converseWith(http, ...sent)
const own = ({ host } = http): string => `Host: 127.0.0.1:${host.port}\r\nAuthorization: Bearer ${host.token}\r\n`
const JSON_HEAD = 'Content-Type: application/json\r\n'

/** A multipart body of parts by name, and its type. */
const send = async (parts: readonly (readonly [string, string | Blob])[]): Promise<readonly [number, unknown]> => {
  const form = new FormData()
  for (const [name, part] of parts) form.append(name, part)
  const reply = await fetch(`${http.base}/call/app.restore`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${http.host.token}` },
    body: form,
  })
  const answer = (await reply.json()) as { readonly error?: { readonly code: string } }
  return [reply.status, answer.error?.code]
}
const file = (): Blob => new Blob([new Uint8Array([1, 2, 3])])

describe('a body of parts', () => {
  it('reaches the application when it is what the page sends', async () => {
    const parts = [['value', '{"bytes":{"$bytes":0}}'] as const, ['0', file()] as const]
    expect(await send(parts)).toEqual([200, 'service.restore-damaged'])
  })

  it.each([
    [
      'its value twice',
      [
        ['value', '{}'],
        ['value', '{}'],
      ],
    ],
    [
      'a part nobody asks for',
      [
        ['value', '{"bytes":{"$bytes":0}}'],
        ['0', file()],
        ['berkas', file()],
      ],
    ],
    [
      'a gap in its numbers',
      [
        ['value', '{"bytes":{"$bytes":1}}'],
        ['1', file()],
      ],
    ],
    [
      'a number twice',
      [
        ['value', '{"bytes":{"$bytes":0}}'],
        ['0', file()],
        ['0', file()],
      ],
    ],
    [
      'bytes for its value',
      [
        ['value', file()],
        ['0', file()],
      ],
    ],
    [
      'text for its bytes',
      [
        ['value', '{"bytes":{"$bytes":0}}'],
        ['0', 'teks'],
      ],
    ],
    ['no value', [['0', file()]]],
  ] as const)('is refused with %s', async (_what, parts) => {
    expect(await send(parts)).toEqual([400, 'contract.payload'])
  })

  it('is refused with more parts than any intention takes', async () => {
    const part = '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n\r\n'
    const reply = await fetch(`${http.base}/call/app.restore`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${http.host.token}`, 'Content-Type': 'multipart/form-data; boundary="x"' },
      body: `${part.repeat(200_000)}--x--\r\n`,
    })
    expect([reply.status, await reply.json()]).toMatchObject([400, { error: { code: 'contract.payload' } }])
  })
})

describe('a connection', () => {
  it('is given up when its head comes too slowly', async () => {
    const reply = await converseWith(hasty, `POST /call/app.read HTTP/1.1\r\n${own(hasty)}X-Lambat: `)
    expect(reply).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('is given up when its body never ends', async () => {
    const head = `POST /call/app.read HTTP/1.1\r\n${own(hasty)}${JSON_HEAD}Transfer-Encoding: chunked\r\n\r\n`
    expect(await converseWith(hasty, head, '1\r\n{\r\n')).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('never becomes a web socket, with the token or without', async () => {
    const ask = (headers: string): Promise<string> =>
      converse(
        `GET /call/app.read HTTP/1.1\r\n${headers}Connection: Upgrade\r\nUpgrade: websocket\r\n` +
          'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
      )
    expect(await ask(own())).toMatch(/^HTTP\/1\.1 400 /)
    expect(await ask(`Host: 127.0.0.1:${http.host.port}\r\nOrigin: https://evil.example\r\n`)).toMatch(
      /^HTTP\/1\.1 403 /,
    )
  })

  it.each([
    ['is no proxy', 'GET http://evil.example/ HTTP/1.1\r\n', /^HTTP\/1\.1 400 /],
    ['opens no tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\n', /^$/],
    ['asks for no file of everything', 'OPTIONS * HTTP/1.1\r\n', /^HTTP\/1\.1 400 /],
    [
      'hides no second length',
      'POST /call/app.read HTTP/1.1\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n',
      /^HTTP\/1\.1 400 /,
    ],
    ['has no endless head', `GET / HTTP/1.1\r\nX-Panjang: ${'x'.repeat(40_000)}\r\n`, /^HTTP\/1\.1 431 /],
    ['speaks nothing but HTTP', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\r\n', /^HTTP\/1\.1 400 /],
  ])('%s', async (_what, head, answer) => {
    expect(await converse(`${head}${own()}\r\n`)).toMatch(answer)
  })

  it('names one host, once', async () => {
    const twice = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${http.host.port}\r\nHost: evil.example\r\n\r\n`
    expect(await converse(twice)).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(await converse('GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 403 /)
  })
})

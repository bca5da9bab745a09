import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HttpHost, openHttpHost } from '../../helpers/http-host.ts'

let http: HttpHost

beforeAll(async () => {
  http = await openHttpHost()
  writeFileSync(join(http.dir, 'index.html'), '<!doctype html><title>halaman</title>')
  mkdirSync(join(http.dir, 'assets'))
  writeFileSync(join(http.dir, 'assets', 'a.js'), 'export {}')
  for (const name of ['huruf.woff2', 'huruf.ttf', 'gaya.css']) writeFileSync(join(http.dir, 'assets', name), 'x')
  writeFileSync(join(http.dir, 'rahasia.sqlite'), 'rahasia')
  writeFileSync(`${http.dir}-sebelah.json`, '"rahasia"')
  symlinkSync('/etc/hostname', join(http.dir, 'tautan.json'))
})

afterAll(async () => {
  await http.close()
})

interface Reply {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly text: string
}

interface Asked {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A request as any program on the machine could write it: nothing is added or tidied up. */
const ask = ({ method = 'GET', path = '/', headers = {}, body }: Asked): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: http.host.port, method, path, headers, agent: false })
    sent.once('error', reject)
    sent.once('response', async (response) => {
      const text = Buffer.concat(await response.toArray()).toString('utf8')
      resolve({ status: response.statusCode, headers: response.headers, text })
    })
    sent.end(body)
  })

const call = (changes: Asked): Promise<Reply> =>
  ask({
    method: 'POST',
    path: '/call/app.read',
    body: '{}',
    ...changes,
    headers: { Authorization: `Bearer ${http.host.token}`, 'Content-Type': 'application/json', ...changes.headers },
  })

const codeOf = ({ text }: Reply): string => {
  const answer: { readonly ok: boolean; readonly error?: { readonly code: string } } = JSON.parse(text)
  return answer.ok ? 'ok' : (answer.error?.code ?? '')
}

describe('a call to the loopback host', () => {
  it('is answered with the token', async () => {
    const reply = await call({})
    expect([reply.status, codeOf(reply)]).toEqual([200, 'ok'])
  })

  it.each([
    ['no token', { Authorization: '' }],
    ['a wrong token', { Authorization: `Bearer ${'A'.repeat(43)}` }],
    ['a token cut short', { Authorization: 'Bearer ' }],
    ['another scheme', { Authorization: 'Basic bW9uZXY6bW9uZXY=' }],
  ])('is refused with %s', async (_what, headers) => {
    const reply = await call({ headers })
    expect([reply.status, codeOf(reply)]).toEqual([401, 'contract.forbidden'])
  })

  it('is refused with the token in the address, where logs and histories keep it', async () => {
    const reply = await call({ path: `/call/app.read?token=${http.host.token}`, headers: { Authorization: '' } })
    expect(reply.status).toBe(401)
  })

  it.each([
    ['a foreign host name', { Host: 'monev.example' }],
    ['a host name that was rebound to this machine', { Host: 'evil.example:80' }],
    ['another port', { Host: '127.0.0.1:1' }],
    ['no port', { Host: '127.0.0.1' }],
    ['a foreign origin', { Origin: 'https://evil.example' }],
    ['an opaque origin', { Origin: 'null' }],
    ['another port as origin', { Origin: 'http://127.0.0.1:1' }],
    [
      'a request that the browser says is from another site',
      { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'cors' },
    ],
    ['a neighbour on this machine', { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'no-cors' }],
  ])('is refused from %s, even with the token', async (_what, headers) => {
    const reply = await call({ headers })
    expect([reply.status, codeOf(reply)]).toEqual([403, 'contract.forbidden'])
  })

  it.each(['evil.example', '127.0.0.1.nip.io', 'localhost.evil.example', '[::1]', '0.0.0.0', 'evil@127.0.0.1'])(
    'is refused from %s with the right port, as after a name was rebound to this machine',
    async (name) => {
      const host = `${name}:${http.host.port}`
      for (const headers of [{ Host: host }, { Host: host, Origin: `http://${host}` }]) {
        const reply = await call({ headers })
        expect([reply.status, codeOf(reply)]).toEqual([403, 'contract.forbidden'])
      }
      const own = await call({ headers: { Origin: `http://${host}` } })
      expect(own.status).toBe(403)
    },
  )

  it('answers the preflight of a foreign page with a refusal and without a word that would allow it', async () => {
    for (const origin of ['https://evil.example', `http://127.0.0.1:${http.host.port}`]) {
      const reply = await ask({
        method: 'OPTIONS',
        path: '/call/app.read',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'authorization',
        },
      })
      expect(reply.status).toBeGreaterThanOrEqual(400)
      expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })

  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'HEAD'])('is refused by the method %s', async (method) => {
    const reply = await call({ method, ...(method === 'GET' || method === 'HEAD' ? { body: '' } : {}) })
    expect([reply.status, reply.headers.allow]).toEqual([405, 'POST'])
  })

  it.each([
    ['nothing', ''],
    ['half a record', '{"a":'],
    ['not text', '\u0000\u0001\u0002'],
    ['a list nested ten thousand deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['a number', '7'],
    ['a key that reaches the prototype', '{"__proto__":{"dir":"/"},"text":"","levels":[]}'],
    ['a key that reaches the constructor', '{"constructor":{"prototype":{"dir":"/"}},"text":"","levels":[]}'],
    ['a field nobody knows', '{"text":"","levels":[],"dir":"/"}'],
    ['a placeholder without bytes', '{"text":{"$bytes":0},"levels":[]}'],
    ['a placeholder that counts backwards', '{"text":{"$bytes":-1},"levels":[]}'],
    ['a placeholder that is no number', '{"text":{"$bytes":"0"},"levels":[]}'],
  ])('is refused with a body of %s', async (_what, body) => {
    const reply = await call({ body, path: '/call/region.search' })
    expect(codeOf(reply)).toBe('contract.payload')
  })

  it.each([
    ['no type', ''],
    ['a form that a foreign page may send unasked', 'application/x-www-form-urlencoded'],
    ['plain text', 'text/plain'],
    ['multipart without its boundary', 'multipart/form-data'],
    ['multipart whose boundary never comes', 'multipart/form-data; boundary=x'],
  ])('is refused with %s', async (_what, type) => {
    const reply = await call({ headers: { 'Content-Type': type } })
    expect([reply.status, codeOf(reply)]).toEqual([400, 'contract.payload'])
  })

  it.each(['/call/%', '/call/%E0%A4%A', '/call/', '/call/app.read/..', '/call/app%2Eread%00'])(
    'is not known at %s',
    async (path) => {
      expect(codeOf(await call({ path }))).toBe('contract.channel')
    },
  )

  it('is refused when its body grows past the limit without having said so', async () => {
    const { host } = http
    const size = await new Promise<string>((resolve, reject) => {
      const sent = request({
        host: '127.0.0.1',
        port: host.port,
        method: 'POST',
        path: '/call/app.read',
        headers: {
          Authorization: `Bearer ${host.token}`,
          'Content-Type': 'application/json',
          'Transfer-Encoding': 'chunked',
        },
      })
      sent.once('error', reject)
      sent.once('response', async (response) => {
        resolve(`${response.statusCode} ${Buffer.concat(await response.toArray()).toString('utf8')}`)
        sent.destroy()
      })
      const part = Buffer.alloc(1024 * 1024, 0x20)
      const more = (left: number): void => {
        if (left === 0) sent.end()
        else sent.write(part, () => more(left - 1))
      }
      more(70)
    })
    expect(size).toMatch(/^413 .*contract\.too-large/)
  })

  it('is given up when its body comes too slowly', async () => {
    const impatient = await openHttpHost({ requestTimeoutMs: 400 })
    const { host } = impatient
    const reply = await new Promise<string>((resolve, reject) => {
      const socket = connect(host.port, '127.0.0.1')
      let text = ''
      socket.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      socket.once('error', reject)
      socket.once('close', () => resolve(text))
      socket.write(
        `POST /call/app.read HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nAuthorization: Bearer ${host.token}\r\n` +
          'Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{',
      )
    })
    expect(reply).toMatch(/^HTTP\/1\.1 408 /)
    expect(impatient.unforeseen).toEqual([])
    await impatient.close()
  })

  it('never tells a path, a stack or the token', async () => {
    const replies = [await call({ body: '{' }), await call({ path: '/call/nope' }), await ask({ path: '/nope.js' })]
    for (const { text } of replies) {
      expect(text).not.toMatch(/\/(tmp|work|home|node_modules)|at .*\.ts|Error:/)
      expect(text).not.toContain(http.host.token)
    }
  })
})

describe('the page of the loopback host', () => {
  it('comes with the content policy and without anything that lets it be framed or remembered', async () => {
    const { status, headers } = await ask({})
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    expect(headers['set-cookie']).toBeUndefined()
  })

  it.each([
    ['/assets/a.js', 'text/javascript; charset=utf-8'],
    ['/assets/gaya.css', 'text/css; charset=utf-8'],
    ['/assets/huruf.woff2', 'font/woff2'],
    ['/assets/huruf.ttf', 'font/ttf'],
  ])('has %s as %s', async (path, type) => {
    const { status, headers } = await ask({ path })
    expect([status, headers['content-type']]).toEqual([200, type])
  })

  it('opens from a link elsewhere, but none of its parts can be taken by a foreign page', async () => {
    const link = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' }
    expect((await ask({ headers: link })).status).toBe(200)
    const part = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }
    expect((await ask({ path: '/assets/a.js', headers: part })).status).toBe(403)
  })

  it.each([
    '/../index.html/../../etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/hostname.json',
    '/assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/%2e%2e%2fsebelah.json',
    '/..%5c..%5cWindows%5cwin.json',
    '/assets\\..\\..\\x.json',
    '/index.html%00.js',
    '/index.html::$DATA',
    '/C:/Windows/win.json',
    '//etc/hostname.json',
    '/%2fetc/hostname.json',
    '/tautan.json',
    '/rahasia.sqlite',
    '/data/monev.lock',
    '/assets',
    '/assets/',
    '/%',
    '/%c0%ae%c0%ae/x.json',
  ])('hands out nothing for %s', async (path) => {
    const { status, text } = await ask({ path })
    expect([400, 404]).toContain(status)
    expect(text).not.toMatch(/rahasia|root:/)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('is not there for the method %s', async (method) => {
    expect((await ask({ method })).status).toBe(405)
  })

  it('hands nothing to a host name that is not its own', async () => {
    expect((await ask({ headers: { Host: 'evil.example' } })).status).toBe(403)
  })
})

describe('what nobody foresaw', () => {
  it('did not happen', () => {
    expect(http.unforeseen).toEqual([])
  })
})

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servePage } from '../../../electron/window/page-protocol.ts'
import { FakeSession } from '../../helpers/fake-electron.ts'
import type { Session } from 'electron'

let folder = ''
let session: FakeSession

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'monev-page-'))
  const page = join(folder, 'renderer')
  mkdirSync(join(page, 'assets'), { recursive: true })
  writeFileSync(join(page, 'index.html'), '<!doctype html>')
  writeFileSync(join(page, 'assets', 'a.js'), 'export {}')
  for (const name of ['huruf.woff2', 'huruf.ttf', 'lambang.svg', 'gaya.css'])
    writeFileSync(join(page, 'assets', name), 'x')
  writeFileSync(join(folder, 'rahasia.json'), '"rahasia"')
  mkdirSync(join(folder, 'renderer-lain'))
  writeFileSync(join(folder, 'renderer-lain', 'rahasia.json'), '"rahasia"')
  symlinkSync(join(folder, 'rahasia.json'), join(page, 'tautan.json'))
  symlinkSync(folder, join(page, 'atas'))
  session = new FakeSession()
  servePage(session as FakeSession & Session, page)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The request as Electron hands it over: its URL as it was asked for, not tidied by Node. */
const get = async (url: string, method = 'GET'): Promise<Response> => {
  const answer = await session.servePage?.({ url, method } as Request)
  if (!answer) throw new Error('the page is not served')
  return answer
}

describe('the page protocol', () => {
  it.each([
    ['app://monev/', 'text/html; charset=utf-8'],
    ['app://monev/index.html', 'text/html; charset=utf-8'],
    ['app://monev/index.html?x=1#/rtl', 'text/html; charset=utf-8'],
    ['app://monev/assets/a.js', 'text/javascript; charset=utf-8'],
    ['app://monev/assets/gaya.css', 'text/css; charset=utf-8'],
    ['app://monev/assets/huruf.woff2', 'font/woff2'],
    ['app://monev/assets/huruf.ttf', 'font/ttf'],
    ['app://monev/assets/lambang.svg', 'image/svg+xml'],
  ])('hands out %s with the content policy', async (url, type) => {
    const { status, headers } = await get(url)
    expect([status, headers.get('Content-Type'), headers.get('X-Content-Type-Options')]).toEqual([200, type, 'nosniff'])
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  })

  it.each([
    'app://monev/../rahasia.json',
    'app://monev/%2e%2e/rahasia.json',
    'app://monev/%2e%2e%2frahasia.json',
    'app://monev/assets/..%2f..%2frahasia.json',
    'app://monev/..%5crahasia.json',
    'app://monev/%2e%2e%5c%2e%2e%5crahasia.json',
    'app://monev/..\\rahasia.json',
    'app://monev/%2e%2e%2frenderer-lain%2frahasia.json',
    'app://monev/%252e%252e%252frahasia.json',
    'app://monev/index.html%00',
    'app://monev/assets/a.js%00.json',
    'app://monev//etc/hostname',
    'app://monev/%2fetc%2fhostname.json',
    'app://monev/C:%5cWindows%5cwin.json',
    'app://monev/index.html::$DATA',
    'app://monev/tautan.json',
    'app://monev/atas/rahasia.json',
    'app://monev/assets',
    'app://monev/%',
    'app://monev/%ff.json',
    'app://lain/index.html',
    'app://monev@lain/index.html',
    'app://x:y@monev/index.html',
    'https://monev/index.html',
    'bukan alamat',
  ])('hands out nothing for %s', async (url) => {
    const answer = await get(url)
    expect([answer.status, await answer.text()]).toEqual([404, ''])
  })

  it.each(['POST', 'PUT', 'HEAD', 'OPTIONS'])('refuses the method %s', async (method) => {
    expect((await get('app://monev/index.html', method)).status).toBe(405)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desktop, startDesktop } from '../../helpers/start-desktop.ts'
import type { FakeContents, FakeSession } from '../../helpers/fake-electron.ts'

let desktop: Desktop

beforeAll(async () => {
  desktop = await startDesktop()
})

afterAll(() => desktop.close())

const refusedCode = async (sender: unknown): Promise<string> => {
  desktop.desk.sender = sender
  const answer = await desktop.call('app.read', {})
  desktop.desk.sender = null
  return answer.ok ? 'ok' : answer.error.code
}

const PAGE = 'app://monev/index.html'

describe('a message to the program', () => {
  it('is answered from the page of its window, whatever screen it shows', async () => {
    const sender = desktop.window.webContents
    expect(await refusedCode({ sender, senderFrame: { url: `${PAGE}#/potret/3`, parent: null } })).toBe('ok')
  })

  const strangers: readonly (readonly [string, () => unknown])[] = [
    ['a frame inside the page', () => ({ sender: desktop.window.webContents, senderFrame: { url: PAGE, parent: {} } })],
    ['a frame that is gone', () => ({ sender: desktop.window.webContents, senderFrame: null })],
    ['another window', () => ({ sender: { id: 99 }, senderFrame: { url: PAGE, parent: null } })],
    ...[
      'https://evil.example/',
      'http://127.0.0.1/index.html',
      'file:///C:/x/index.html',
      'app://evil/index.html',
      'app://monev.evil/index.html',
      'app://monev@evil/index.html',
      'app://monev/lain.html',
      'about:blank',
      'data:text/html,x',
      '',
    ].map(
      (url) =>
        [
          `a page at "${url}"`,
          () => ({ sender: desktop.window.webContents, senderFrame: { url, parent: null } }),
        ] as const,
    ),
  ]
  it.each(strangers)('is refused from %s, with an answer', async (_what, sender) => {
    expect(await refusedCode(sender())).toBe('contract.forbidden')
  })

  it.each([
    ['a number for a name', 7, {}, 'contract.channel'],
    ['no name', undefined, {}, 'contract.channel'],
    ['a record for a name', { toString: 'app.read' }, {}, 'contract.channel'],
    ['a date', 'region.search', { text: new Date(0), levels: [new Map()] }, 'contract.payload'],
    ['a set', 'region.search', { text: '', levels: new Set(['regency']) }, 'contract.payload'],
    ['a bigint', 'region.search', { text: 1n, levels: [] }, 'contract.payload'],
    ['a placeholder without bytes', 'app.restore', { bytes: { $bytes: 0 } }, 'contract.payload'],
    ['more than 65 MB of text', 'app.search', { text: 'x'.repeat(69_000_000) }, 'contract.too-large'],
    ['more than 65 MB of bytes', 'app.restore', { bytes: new Uint8Array(69_000_000) }, 'contract.too-large'],
  ])('is refused with %s', async (_what, name, payload, code) => {
    const handler = desktop.desk.handlers.get('monev:call')
    const sender = desktop.window.webContents
    const answer = await handler?.({ sender, senderFrame: { url: PAGE, parent: null } }, name, payload)
    expect(answer).toMatchObject({ ok: false, error: { code } })
  })

  it('is refused when it contains itself', async () => {
    const payload: Record<string, unknown> = { text: '' }
    payload.levels = payload
    expect(await desktop.call('region.search', payload)).toMatchObject({ error: { code: 'contract.payload' } })
  })
})

const prevented = (contents: FakeContents, event: string, details: object): boolean => {
  let isPrevented = false
  contents.emit(event, {
    ...details,
    preventDefault: () => {
      isPrevented = true
    },
  })
  return isPrevented
}

const ELSEWHERE = [
  'https://evil.example/',
  'http://127.0.0.1:8080/',
  'file:///etc/passwd',
  'app://evil/index.html',
  'app://monev/lain.html',
  'app://monev/../../x',
  'data:text/html,<script>1</script>',
  'javascript:alert(1)',
  'about:blank',
  'bukan alamat',
]

describe('the web contents', () => {
  it.each(ELSEWHERE)('do not navigate to %s, nor does a frame in them', (url) => {
    const { webContents } = desktop.window
    expect(prevented(webContents, 'will-navigate', { url, isMainFrame: true })).toBe(true)
    expect(prevented(webContents, 'will-frame-navigate', { url, isMainFrame: false })).toBe(true)
    expect(prevented(webContents, 'will-redirect', { url, isMainFrame: true })).toBe(true)
  })

  it('may load their own page again, in no frame but their own', () => {
    const { webContents } = desktop.window
    expect(prevented(webContents, 'will-navigate', { url: `${PAGE}#/rtl`, isMainFrame: true })).toBe(false)
    expect(prevented(webContents, 'will-frame-navigate', { url: PAGE, isMainFrame: false })).toBe(true)
  })

  it.each([...ELSEWHERE, PAGE])('open no window for %s', (url) => {
    expect(desktop.window.webContents.windowOpen?.({ url })).toEqual({ action: 'deny' })
  })

  it('hold no webview', () => {
    expect(prevented(desktop.window.webContents, 'will-attach-webview', {})).toBe(true)
  })

  it('are guarded whoever creates them', () => {
    const { desk, window } = desktop
    const stranger = new (window.webContents.constructor as typeof FakeContents)(77, desktop.session)
    desk.events.emit('web-contents-created', {}, stranger)
    expect(prevented(stranger, 'will-navigate', { url: 'https://evil.example/', isMainFrame: true })).toBe(true)
    expect(stranger.windowOpen?.({ url: 'https://evil.example/' })).toEqual({ action: 'deny' })
  })
})

const isCancelled = (session: FakeSession, url: string): boolean => {
  let cancel = false
  session.beforeRequest?.({ url }, (reply) => {
    cancel = reply.cancel === true
  })
  return cancel
}

const granted = (session: FakeSession, permission: string, url: string): readonly boolean[] => {
  const answers: boolean[] = []
  const details = { isMainFrame: true, requestingUrl: url }
  const ask = session.permissionRequest as unknown
  if (typeof ask === 'function') ask(null, permission, (answer: boolean) => answers.push(answer), details)
  const check = session.permissionCheck as unknown
  if (typeof check === 'function') answers.push(check(null, permission, '', details))
  return answers
}

describe('the session', () => {
  it.each([
    'https://evil.example/x.js',
    'http://127.0.0.1:9/',
    'ws://evil.example/',
    'wss://evil.example/',
    'file:///etc/passwd',
    'ftp://evil.example/',
    'chrome-extension://x/y.js',
    'about:blank',
    'x',
  ])('makes no request to %s', (url) => {
    expect(isCancelled(desktop.session, url)).toBe(true)
  })

  it.each(['app://monev/assets/a.js', 'blob:app://monev/1', 'data:image/png;base64,AA=='])('lets %s through', (url) => {
    expect(isCancelled(desktop.session, url)).toBe(false)
  })

  it('lets developer tools through in development alone', async () => {
    expect(isCancelled(desktop.session, 'devtools://devtools/bundled/inspector.html')).toBe(false)
    const packaged = await startDesktop({
      prepare: (desk) => {
        desk.isPackaged = true
      },
    })
    expect(isCancelled(packaged.session, 'devtools://devtools/bundled/inspector.html')).toBe(true)
    packaged.close()
  })

  it.each([
    'clipboard-read',
    'geolocation',
    'media',
    'notifications',
    'openExternal',
    'fileSystem',
    'fullscreen',
    'midi',
    'pointerLock',
    'storage-access',
    'window-management',
    'local-fonts',
    'unknown',
  ])('grants "%s" neither when asked nor when checked', (permission) => {
    expect(granted(desktop.session, permission, PAGE)).toEqual([false, false])
  })

  it('lets its own page write the clipboard, in both handlers, and nobody else', () => {
    expect(granted(desktop.session, 'clipboard-sanitized-write', PAGE)).toEqual([true, true])
    expect(granted(desktop.session, 'clipboard-sanitized-write', 'https://evil.example/')).toEqual([false, false])
  })

  it('gives away no device, looks up no proxy, downloads no dictionary and no file', () => {
    const { session } = desktop
    expect(session.devicePermission?.({ deviceType: 'usb' })).toBe(false)
    expect(session.proxy).toEqual({ mode: 'direct' })
    expect(session.isSpellCheckerEnabled).toBe(false)
    let isPrevented = false
    session.emit('will-download', {
      preventDefault: () => {
        isPrevented = true
      },
    })
    expect(isPrevented).toBe(true)
  })

  it('is guarded whoever creates it', () => {
    const stranger = new (desktop.session.constructor as typeof FakeSession)()
    desktop.desk.events.emit('session-created', stranger)
    expect(isCancelled(stranger, 'https://evil.example/')).toBe(true)
    expect(granted(stranger, 'media', PAGE)).toEqual([false, false])
  })
})

import type { Result } from '../../shared/contract/result.ts'
import { MAX_CALL_BYTES, packBytes, packedSize, unpackBytes } from '../../shared/contract/wire.ts'
import { errorMessage } from '../../shared/text/error-messages.ts'

/** Carries an intention to the application, wherever it runs. */
export type Transport = (channel: string, payload: unknown) => Promise<Result<unknown>>

/** What the desktop's preload script lends to the page. */
export interface Bridge {
  readonly call: (channel: string, payload: unknown) => Promise<unknown>
}

declare global {
  interface Window {
    readonly monev?: Bridge
  }
}

const TOKEN = 'monev.token'

/** Moves a token in the address into this tab's memory; it says nothing to a person and must not be copied along. */
const takeToken = (): boolean => {
  const given = new URLSearchParams(window.location.hash.slice(1)).get('token')
  if (given === null) return false
  sessionStorage.setItem(TOKEN, given)
  history.replaceState(null, '', window.location.pathname)
  return true
}

const tokenOfTab = (): string => {
  takeToken()
  // a new link pasted into an open tab changes the fragment alone, which loads nothing
  window.addEventListener('hashchange', () => {
    if (takeToken()) window.location.reload()
  })
  return sessionStorage.getItem(TOKEN) ?? ''
}

const isResult = (value: unknown): value is Result<unknown> =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'

const unreachable = (advice: string): Result<never> => ({
  ok: false,
  error: {
    code: 'page.unreachable',
    params: {},
    message: `Aplikasi tidak menjawab. Data yang sudah tersimpan tidak berubah. ${advice}`,
  },
})

const tooLarge = (): Result<never> => ({
  ok: false,
  error: {
    code: 'contract.too-large',
    params: { limit: 64 },
    message: errorMessage('contract.too-large', { limit: 64 }),
  },
})

/** Returns the way to the loopback host; `base` is empty in the page, which was loaded from that host. */
export const httpTransport = (token: string, base = ''): Transport => {
  const silent = unreachable('Pastikan jendela terminalnya masih terbuka, lalu coba lagi.')
  return async (channel, payload) => {
    const packed = packBytes(payload)
    if (packedSize(packed) > MAX_CALL_BYTES) return tooLarge()
    try {
      const response = await fetch(`${base}/call/${encodeURIComponent(channel)}`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${token}`,
          ...(packed.bytes.length === 0 ? { 'Content-Type': 'application/json' } : {}),
        },
        body: packed.bytes.length === 0 ? packed.json : formOf(packed.json, packed.bytes),
      })
      const answer = await bodyOf(response)
      return isResult(answer) ? answer : silent
    } catch {
      return silent
    }
  }
}

const formOf = (json: string, bytes: readonly Uint8Array[]): FormData => {
  const form = new FormData()
  form.set('value', json)
  for (const [index, part] of bytes.entries()) form.set(String(index), new Blob([new Uint8Array(part)]))
  return form
}

const bodyOf = async (response: Response): Promise<unknown> => {
  if (!(response.headers.get('Content-Type') ?? '').startsWith('multipart/')) return response.json()
  const form = await response.formData()
  const bytes: Uint8Array[] = []
  for (let part = form.get('0'); part instanceof Blob; part = form.get(String(bytes.length))) {
    bytes.push(new Uint8Array(await part.arrayBuffer()))
  }
  return unpackBytes({ json: String(form.get('value')), bytes })
}

/** Returns the way to the program through the desktop's preload script. */
export const bridgeTransport = (bridge: Bridge): Transport => {
  const silent = unreachable('Tutup jendela ini, buka aplikasi kembali, lalu ulangi.')
  return async (channel, payload) => {
    try {
      const answer = await bridge.call(channel, payload)
      return isResult(answer) ? answer : silent
    } catch {
      return silent
    }
  }
}

/** Returns the way to the application that this window has: the desktop's bridge, else the loopback host. */
export const chooseTransport = (): Transport =>
  window.monev ? bridgeTransport(window.monev) : httpTransport(tokenOfTab())

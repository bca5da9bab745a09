import { DATA_SEEN_HEADER, type DataSeen } from '../../shared/contract/data-seen.ts'
import { MAX_CALL_BYTES, tooLarge } from '../../shared/contract/limits.ts'
import { type Result, refusal } from '../../shared/contract/result.ts'
import { packBytes, packedSize, unpackBytes } from '../../shared/contract/wire.ts'

/**
 * Carries an intention to the application, wherever it runs, and over HTTP what data the page has on screen: of several tabs one may
 * have changed them. The desktop has one window.
 */
export type Transport = (channel: string, payload: unknown, seen?: DataSeen | null) => Promise<Result<unknown>>

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
const takeToken = (screen: string): boolean => {
  const given = new URLSearchParams(window.location.hash.slice(1)).get('token')
  if (given === null) return false
  sessionStorage.setItem(TOKEN, given)
  history.replaceState(null, '', window.location.pathname + screen)
  return true
}

/** What a call over HTTP needs to know of the page at that moment. */
export interface PageNow {
  readonly token: () => string
  /** Whether the page may end before its calls are on their way. */
  readonly isGoing: () => boolean
}

/** Follows this tab; its listeners come first, so that a form that stores at the last moment finds the newest state. */
const pageOfTab = (): PageNow => {
  let isGone = false
  takeToken('')
  // a new link pasted into an open tab changes the fragment alone, which loads nothing; forms store when the page goes
  window.addEventListener(
    'hashchange',
    ({ oldURL }) => {
      if (!takeToken(new URL(oldURL).hash)) return
      isAway = false
      window.location.reload()
    },
    { capture: true },
  )
  for (const event of ['pagehide', 'pageshow'] as const) {
    window.addEventListener(
      event,
      () => {
        isGone = event === 'pagehide'
      },
      { capture: true },
    )
  }
  return {
    token: () => sessionStorage.getItem(TOKEN) ?? '',
    isGoing: () => isGone || document.visibilityState === 'hidden',
  }
}

const isResult = (value: unknown): value is Result<unknown> =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'

/** Codes of failures that the page itself words, since no application answered. */
export const UNANSWERED: ReadonlySet<string> = new Set(['page.unreachable', 'page.link-old'])

const KEPT = 'Data yang sudah tersimpan tidak berubah, dan isian di layar tetap ada selama halaman ini tidak ditutup.'

const unreachable = (advice: string): Result<never> => ({
  ok: false,
  error: { code: 'page.unreachable', params: {}, message: `Aplikasi tidak menjawab. ${KEPT} ${advice}` },
})

/** The host was started again and knows only its new link. */
const linkOld = (): Result<never> => ({
  ok: false,
  error: {
    code: 'page.link-old',
    params: {},
    message: `Aplikasi dijalankan ulang, sehingga alamat halaman ini tidak berlaku lagi. ${KEPT} Salin alamat baru dari jendela terminal, lalu tempelkan di bilah alamat tab ini.`,
  },
})

/** Chromium carries a call past the end of its page when all of them together stay below 64 KB. */
export const MAX_CARRIED_BYTES = 60 * 1024

let isAway = false

/** Returns whether the host left the last call unanswered, or refused the link of this page. */
export const isApplicationAway = (): boolean => isAway

/** Returns the way of a page to the loopback host at `base`, '' for the host that it came from. */
export const hostTransport = ({ token, isGoing }: PageNow, base: string): Transport => {
  const silent = unreachable('Pastikan jendela terminalnya masih terbuka, lalu coba lagi.')
  return async (channel, payload, seen = null) => {
    const packed = packBytes(payload)
    if (packedSize(packed) > MAX_CALL_BYTES) return refusal(tooLarge())
    const given = token()
    const isJson = packed.bytes.length === 0
    const request: RequestInit = {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${given}`,
        ...(isJson ? { 'Content-Type': 'application/json' } : {}),
        ...(seen === null ? {} : { [DATA_SEEN_HEADER]: seen }),
      },
      body: isJson ? packed.json : formOf(packed.json, packed.bytes),
    }
    const isCarried = isJson && isGoing() && new TextEncoder().encode(packed.json).length <= MAX_CARRIED_BYTES
    try {
      const response = await fetch(`${base}/call/${encodeURIComponent(channel)}`, { ...request, keepalive: isCarried })
      isAway = response.status === 401
      if (isAway && given !== '') return linkOld()
      const answer = await bodyOf(response)
      return isResult(answer) ? answer : silent
    } catch {
      isAway = true
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
  const silent = unreachable('Coba lagi; jika terulang, salin isian itu, lalu buka kembali aplikasi.')
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
  window.monev ? bridgeTransport(window.monev) : hostTransport(pageOfTab(), '')

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { guardAtLeave } from '../../../renderer/api/leave-guard.ts'
import { MAX_CARRIED_BYTES } from '../../../renderer/api/transport.ts'
import { httpTransport } from '../../helpers/http-transport.ts'

/** Whether closing the tab now would be asked about. */
const isAsked = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

const answering = async (answer: () => Promise<Response>): Promise<void> => {
  vi.stubGlobal('fetch', answer)
  await httpTransport('token', 'http://127.0.0.1:1')('app.read', {})
}

describe('closing a tab of the browser', () => {
  beforeEach(() => void vi.stubGlobal('window', new EventTarget()))
  afterEach(() => void vi.unstubAllGlobals())

  test('is not asked about while nothing waits, nor for the little that the browser carries past the end of the page', () => {
    let bytes = 0
    const end = guardAtLeave(() => bytes)
    expect(isAsked()).toBe(false)
    bytes = MAX_CARRIED_BYTES
    expect(isAsked()).toBe(false)
    end()
  })

  test('is asked about for more than the browser carries, all forms together, until it is stored', () => {
    let bytes = MAX_CARRIED_BYTES
    const ends = [guardAtLeave(() => bytes), guardAtLeave(() => 1)]
    expect(isAsked()).toBe(true)
    bytes = 0
    expect(isAsked()).toBe(false)
    for (const end of ends) end()
  })

  test('is asked about for every letter while the application does not answer', async () => {
    const end = guardAtLeave(() => 1)
    await answering(() => Promise.reject(new TypeError('gone')))
    expect(isAsked()).toBe(true)
    await answering(() => Promise.resolve(Response.json({ ok: true, value: null })))
    expect(isAsked()).toBe(false)
    end()
  })

  test('is never asked about on the desktop, whose window would only not close', () => {
    vi.stubGlobal('window', Object.assign(new EventTarget(), { monev: { call: () => Promise.resolve(null) } }))
    const end = guardAtLeave(() => MAX_CARRIED_BYTES + 1)
    expect(isAsked()).toBe(false)
    end()
  })
})

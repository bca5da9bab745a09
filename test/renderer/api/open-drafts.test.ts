import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RETRY_MS } from '../../../renderer/api/draft-keeper.ts'
import { closeDraft, openDraft, unstoredIn } from '../../../renderer/api/open-drafts.ts'
import type { Result } from '../../../shared/contract/result.ts'

const FORM = 'pengaturan-kantor'
const PLACE = `${FORM}/1`
const STORED: Result<unknown> = { ok: true, value: {} }

let answer: () => Promise<Result<unknown>>

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', Object.assign(new EventTarget(), { monev: { call: () => answer() } }))
  answer = async () => STORED
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const report = { begin: () => undefined, done: () => undefined, dropped: () => undefined, failed: () => undefined }
const open = () => openDraft(FORM, '1', report)

test('a draft is the same one for every form that shows it, and another once all have left it', async () => {
  const draft = open()
  expect(open()).toBe(draft)
  await closeDraft(PLACE, draft)
  expect(open()).toBe(draft)
  await closeDraft(PLACE, draft)
  await closeDraft(PLACE, draft)
  const next = open()
  expect(next).not.toBe(draft)
  await closeDraft(PLACE, next)
})

test('a form that is left while its draft is still on the way does not take away a draft that was opened since', async () => {
  let store: () => void = () => undefined
  answer = () =>
    new Promise((resolve) => {
      store = () => resolve(STORED)
    })
  const old = open()
  open()
  const first = closeDraft(PLACE, old)
  old.keeper.keep('"lama"')
  const second = closeDraft(PLACE, old)
  await first
  const fresh = open()
  expect(fresh).not.toBe(old)
  store()
  await second
  fresh.keeper.keep('"baru"')
  expect(unstoredIn(PLACE)).toBe('"baru"')
  answer = async () => STORED
  await closeDraft(PLACE, fresh)
})

test('what waited for the application is let go once it is stored, though its form was left long before', async () => {
  answer = () => Promise.reject(new Error('gone'))
  const draft = open()
  draft.keeper.keep('"ketikan"')
  await closeDraft(PLACE, draft)
  expect(unstoredIn(PLACE)).toBe('"ketikan"')
  answer = async () => STORED
  await vi.advanceTimersByTimeAsync(RETRY_MS)
  expect(unstoredIn(PLACE)).toBeNull()
  const next = open()
  expect(next).not.toBe(draft)
  await closeDraft(PLACE, next)
})

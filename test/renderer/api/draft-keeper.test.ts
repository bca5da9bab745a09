import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDraftKeeper } from '../../../renderer/api/draft-keeper.ts'

const recording = (failSaves = 0) => {
  const log: string[] = []
  let failures = failSaves
  const keeper = createDraftKeeper(
    {
      save: async (content) => {
        if (failures > 0) {
          failures -= 1
          throw new Error('no answer')
        }
        await Promise.resolve()
        log.push(`save ${content}`)
      },
      remove: async () => {
        log.push('remove')
      },
      failed: () => {
        log.push('failed')
        return true
      },
    },
    500,
  )
  return { keeper, log }
}

describe('the keeper of drafts', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('stores within the delay although somebody never stops typing', async () => {
    const { keeper, log } = recording()
    for (let key = 1; key <= 10; key += 1) {
      keeper.keep(`text ${key}`)
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(log).toEqual(['save text 5', 'save text 10'])
  })

  test('stores what waits at once when the form is left, and only once', async () => {
    const { keeper, log } = recording()
    keeper.keep('half a sentence')
    await keeper.flush()
    await vi.advanceTimersByTimeAsync(1000)
    expect(log).toEqual(['save half a sentence'])
  })

  test('a draft that was cleared does not come back by a save that was under way', async () => {
    const { keeper, log } = recording()
    keeper.keep('first')
    const saving = keeper.flush()
    keeper.keep('second')
    await keeper.clear()
    await saving
    await vi.advanceTimersByTimeAsync(1000)
    expect(log).toEqual(['save first', 'remove'])
  })

  test('a removal that failed is repeated by itself until the draft is gone, and never removes what was typed after it', async () => {
    const log: string[] = []
    let failures = 2
    const keeper = createDraftKeeper({
      save: async (content) => void log.push(`save ${content}`),
      remove: async () => {
        failures -= 1
        if (failures >= 0) throw new Error('no answer')
        log.push('remove')
      },
      failed: () => {
        log.push('failed')
        return true
      },
    })
    await keeper.clear()
    expect(log).toEqual(['failed'])
    await vi.advanceTimersByTimeAsync(7000)
    expect(log).toEqual(['failed', 'failed', 'remove'])
    failures = 1
    await keeper.clear()
    keeper.keep('anew')
    await vi.advanceTimersByTimeAsync(7000)
    expect(log.slice(3)).toEqual(['failed', 'save anew'])
  })

  test('content that could not be stored waits for the next try and never overtakes newer content', async () => {
    const { keeper, log } = recording(1)
    keeper.keep('kept')
    await keeper.flush()
    expect(log).toEqual(['failed'])
    await keeper.flush()
    expect(log).toEqual(['failed', 'save kept'])
  })

  test('content that could not be stored is tried again by itself until it is', async () => {
    const { keeper, log } = recording(2)
    keeper.keep('kept')
    await vi.advanceTimersByTimeAsync(500)
    expect([log, keeper.unstored()]).toEqual([['failed'], 'kept'])
    keeper.keep('kept and more')
    await vi.advanceTimersByTimeAsync(7000)
    expect([log, keeper.unstored()]).toEqual([['failed', 'failed', 'save kept and more'], null])
  })

  test('what waits is sent before the page is gone, also past a store that is under way', async () => {
    const sent: string[] = []
    const never = new Promise<void>(() => undefined)
    const keeper = createDraftKeeper({
      save: (content) => {
        sent.push(content)
        return never
      },
      remove: async () => undefined,
      failed: () => true,
    })
    keeper.keep('first')
    void keeper.flush()
    await vi.advanceTimersByTimeAsync(0)
    keeper.keep('first and second')
    keeper.leave()
    expect(sent).toEqual(['first', 'first and second'])
    keeper.leave()
    expect(sent).toHaveLength(2)
  })

  test('another try that is under way when the page goes is sent once more', async () => {
    const sent: string[] = []
    const keeper = createDraftKeeper({
      save: async (content) => {
        sent.push(content)
        if (sent.length === 1) throw new Error('no answer')
        await new Promise<void>(() => undefined)
      },
      remove: async () => undefined,
      failed: () => true,
    })
    keeper.keep('kept')
    await vi.advanceTimersByTimeAsync(5000)
    expect(sent).toEqual(['kept', 'kept'])
    keeper.leave()
    expect(sent).toEqual(['kept', 'kept', 'kept'])
  })

  test('content that could not be stored is forgotten when the form was saved meanwhile', async () => {
    const { keeper, log } = recording(1)
    keeper.keep('lost')
    const saving = keeper.flush()
    await keeper.clear()
    await saving
    await keeper.flush()
    expect(log).toEqual(['failed', 'remove'])
  })
})

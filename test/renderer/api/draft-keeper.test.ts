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
      failed: () => log.push('failed'),
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

  test('content that could not be stored waits for the next try and never overtakes newer content', async () => {
    const { keeper, log } = recording(1)
    keeper.keep('kept')
    await keeper.flush()
    expect(log).toEqual(['failed'])
    await keeper.flush()
    expect(log).toEqual(['failed', 'save kept'])
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

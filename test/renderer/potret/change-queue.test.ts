import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RETRY_MS } from '../../../renderer/api/draft-keeper.ts'
import { createChangeQueue } from '../../../renderer/pages/Potret/change-queue.ts'
import type { CellChange } from '../../../shared/domain/snapshot-cell.ts'

const change = (region: string, count: number): CellChange => ({
  region,
  indicator: 'ucj',
  field: 'active',
  count,
  approximate: false,
})

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

test('what is typed is sent within a second, however fast more follows, with only the last figure of each cell', async () => {
  const sent: CellChange[][] = []
  const queue = createChangeQueue({
    send: async (changes) => {
      sent.push([...changes])
    },
    failed: () => false,
  })
  for (let second = 0; second < 10; second += 1) {
    queue.add([change('52.72', second)])
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(sent).toHaveLength(1)
  expect(sent[0]).toHaveLength(1)
  await queue.flush()
  expect(sent.at(-1)).toEqual([change('52.72', 9)])
  expect(queue.waits()).toBe(false)
})

test('what could not be sent waits, does not overwrite what was typed since, and is sent by the next try', async () => {
  const sent: CellChange[][] = []
  const failures: unknown[] = []
  let broken = true
  const queue = createChangeQueue({
    send: async (changes) => {
      if (broken) {
        queue.add([change('52.72.01', 2)])
        throw new Error('disk full')
      }
      sent.push([...changes])
    },
    failed: (error) => {
      failures.push(error)
      return false
    },
  })
  queue.add([change('52.72', 1), change('52.72.01', 1)])
  expect(await queue.flush()).toBe(false)
  expect(failures).toHaveLength(1)
  broken = false
  expect(await queue.flush()).toBe(true)
  expect(sent).toEqual([[change('52.72.01', 2), change('52.72', 1)]])
})

test('while one message is on its way the next waits for it', async () => {
  const running: string[] = []
  let release = (): void => undefined
  const queue = createChangeQueue({
    send: async (changes) => {
      running.push(`begin ${changes.length}`)
      await new Promise<void>((resolve) => {
        release = resolve
      })
      running.push('end')
    },
    failed: () => false,
  })
  queue.add([change('52.72', 1)])
  const flushed = queue.flush()
  queue.add([change('52.72.01', 1), change('52.72.02', 1)])
  expect(queue.waits()).toBe(true)
  release()
  await vi.advanceTimersByTimeAsync(1)
  release()
  expect(await flushed).toBe(true)
  expect(running).toEqual(['begin 1', 'end', 'begin 2', 'end'])
})

test('a page that goes sends what waits before it is gone, also past a message under way', async () => {
  const sent: number[] = []
  const queue = createChangeQueue({
    send: async (changes) => {
      sent.push(changes.length)
      await new Promise<void>(() => undefined)
    },
    failed: () => false,
  })
  queue.add([change('52.72', 1)])
  void queue.flush()
  queue.add([change('52.72.01', 1), change('52.72.02', 1)])
  queue.leave()
  expect(sent).toEqual([1, 2])
  queue.leave()
  expect(sent).toEqual([1, 2])
})

test('while the application does not answer, what waits is tried again by itself', async () => {
  const sent: CellChange[][] = []
  let silent = true
  const queue = createChangeQueue({
    send: async (changes) => {
      if (silent) throw new Error('no answer')
      sent.push([...changes])
    },
    failed: () => true,
  })
  queue.add([change('52.72', 1)])
  expect(await queue.flush()).toBe(false)
  silent = false
  await vi.advanceTimersByTimeAsync(RETRY_MS)
  expect(sent).toEqual([[change('52.72', 1)]])
  expect(queue.waits()).toBe(false)
})

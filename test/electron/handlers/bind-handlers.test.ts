import { expect, test } from 'vitest'
import { APP_HANDLERS } from '../../../electron/handlers/app-handlers.ts'
import { bindHandlers } from '../../../electron/handlers/bind-handlers.ts'
import { FILE_HANDLERS } from '../../../electron/handlers/file-handlers.ts'
import { HANDLERS } from '../../../electron/handlers/index.ts'
import { CHANNELS } from '../../../shared/contract/index.ts'

test('every channel of the contract has one handler', () => {
  const names = [APP_HANDLERS, FILE_HANDLERS, HANDLERS].flatMap((handlers) => Object.keys(handlers))
  expect(names.toSorted()).toEqual(Object.keys(CHANNELS).toSorted())
})

test('a handler gets what its channel accepts, and nothing runs for anything else', () => {
  const seen: unknown[] = []
  const bound = bindHandlers({
    'snapshot.correct': (context: string, { id }) => {
      seen.push(context, id)
      return { id: id + 1 }
    },
  }).get('snapshot.correct')
  expect(bound?.({ id: 7 })('konteks')).toEqual({ id: 8 })
  for (const wrong of [null, {}, { id: '7' }, { id: 7, lain: 1 }])
    expect(() => bound?.(wrong)).toThrow('contract.payload')
  expect(seen).toEqual(['konteks', 7])
})

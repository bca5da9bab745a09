import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Channel } from '../../../shared/contract/channel.ts'
import { CHANNELS } from '../../../shared/contract/index.ts'
import { type HttpHost, openHttpHost } from '../../helpers/http-host.ts'
import { samplePayload } from '../../helpers/sample-payload.ts'
import { folderState } from '../../helpers/terminal.ts'

const ALL: readonly (readonly [string, Channel])[] = Object.entries(CHANNELS)
const READS = ALL.filter(([, { access }]) => access === 'read')

let http: HttpHost

beforeAll(async () => {
  http = await openHttpHost()
  expect(await http.application.call('app.beginSample', {})).toMatchObject({ ok: true })
})

afterAll(() => http.close())

/** The database with its log; the index of the log also moves when somebody reads. */
const dataState = () =>
  Object.fromEntries(Object.entries(folderState(join(http.dir, 'data'))).filter(([name]) => !name.endsWith('-shm')))

describe('an intention declared as a read', () => {
  it.each(READS)('%s leaves the data folder as it was', async (name, { payload }) => {
    const before = dataState()
    await http.application.call(name, samplePayload(payload))
    expect(http.unforeseen).toEqual([])
    expect(dataState()).toEqual(before)
  })
})

it('is told apart from a write, which the same look at the folder notices', async () => {
  const before = dataState()
  const draft = { form: 'pengaturan-kantor', key: '1', content: '{}' }
  expect(await http.application.call('draft.save', draft)).toMatchObject({ ok: true })
  expect(dataState()).not.toEqual(before)
})

import { describe, expect, it } from 'vitest'
import type { Channel } from '../../../shared/contract/channel.ts'
import { CHANNELS } from '../../../shared/contract/index.ts'
import { JOB_CHANNELS } from '../../../shared/contract/job-channels.ts'
import { badPayloads, samplePayload } from '../../helpers/sample-payload.ts'

const ALL: readonly (readonly [string, Channel])[] = Object.entries({ ...CHANNELS, ...JOB_CHANNELS })

describe('the schema of each channel', () => {
  it.each(ALL)('%s accepts a good payload and refuses everything else, however long', (_name, { payload }) => {
    const good = samplePayload(payload)
    expect(payload.safeParse(good).success).toBe(true)
    const accepted = badPayloads(payload, good).filter((bad) => payload.safeParse(bad.payload).success)
    expect(accepted.map(({ what }) => what)).toEqual([])
  })
})

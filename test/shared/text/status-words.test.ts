import { expect, test } from 'vitest'
import { STATUS_FIELD } from '../../../shared/contract/follow-up-channels.ts'
import { FOLLOW_UP_STATUSES } from '../../../shared/domain/follow-up.ts'
import { statusLabel } from '../../../shared/text/status-words.ts'

test('every status that may be stored has a word, so has what nobody reported, and stands alone with a capital', () => {
  expect(STATUS_FIELD.options).toEqual(FOLLOW_UP_STATUSES)
  expect(FOLLOW_UP_STATUSES.map(statusLabel)).toEqual([
    'Belum ditindaklanjuti',
    'Dalam proses',
    'Terkendala',
    'Selesai',
    'Dihentikan',
  ])
  expect(statusLabel('unreported')).toBe('Belum dilaporkan')
})

import { describe, expect, it } from 'vitest'
import type { FollowUp, FollowUpEntry } from '../../../../shared/domain/follow-up.ts'
import {
  continuedSentence,
  doneSentence,
  firstMeetingSentence,
  followUpSentence,
  incompleteSentences,
  noFreshSentence,
  statusSummarySentence,
  summaryFollowUpSentence,
} from '../../../../shared/text/narrative/follow-up.ts'
import { kotaBimaInput } from '../../../helpers/kota-bima.ts'

const DAY = '2025-11-12'
const { carried, fresh } = kotaBimaInput()

const one = (changes: Partial<FollowUp>): FollowUp => ({
  id: 1,
  bornInMeeting: 1,
  number: '2.1',
  issue: null,
  action: 'Menyampaikan daftar.',
  output: null,
  due: { on: '2025-09-30', precision: 'day' },
  remark: null,
  indicator: null,
  region: null,
  lead: ['BKPSDM'],
  support: [],
  entries: [],
  ...changes,
})

const entry = (date: string, status: FollowUpEntry['status'], percent: number | null, note: string): FollowUpEntry => ({
  id: 1,
  date,
  status,
  percent,
  note,
})

describe('sentences on RTL', () => {
  it('counts statuses and delays (45)', () => {
    expect(statusSummarySentence(carried, DAY, 'rapat 10 Juli 2025')).toBe(
      'Dari empat RTL rapat 10 Juli 2025, dua selesai, satu dalam proses, dan satu terkendala; dua di antaranya melewati tenggat.',
    )
  })

  it('counts a status only from the day it was entered', () => {
    expect(statusSummarySentence(carried, '2025-08-25', 'rapat 10 Juli 2025')).toBe(
      'Dari empat RTL rapat 10 Juli 2025, tiga dalam proses dan satu belum dilaporkan.',
    )
  })

  it('says what was done in time with its output (46)', () => {
    const item = carried.find(({ number }) => number === '2.2')
    expect(item && doneSentence(item, '2025-09-24', item.output)).toBe(
      'RTL 2.2 selesai pada 24 September 2025, sebelum tenggat; keluarannya kuota 2.000 orang selama tiga bulan senilai Rp100.800.000.',
    )
  })

  it('says what was done late (47)', () => {
    const item = one({ entries: [entry('2025-11-20', 'done', 100, 'Selesai.')] })
    expect(followUpSentence(item, '2025-11-30')).toBe('RTL 2.1 selesai pada 20 November 2025, 51 hari setelah tenggat.')
  })

  it('says what is late (48) or constrained (49)', () => {
    const [late, , , constrained] = carried
    expect(late && followUpSentence(late, DAY)).toBe(
      'RTL 2.1 masih dalam proses (90 persen) dan melewati tenggat 30 September 2025 selama 43 hari.',
    )
    expect(constrained && followUpSentence(constrained, DAY)).toBe(
      'RTL 2.4 terkendala dan melewati tenggat selama 73 hari; data tenaga kerja 7 dari 23 paket pekerjaan belum diserahkan penyedia.',
    )
  })

  it('says what was discontinued and why (49)', () => {
    const item = one({
      number: '1.3',
      entries: [entry('2025-07-10', 'discontinued', null, 'Kegiatannya digabung dengan RTL 2.1.')],
    })
    expect(followUpSentence(item, DAY)).toBe(
      'RTL 1.3 dihentikan pada 10 Juli 2025 karena kegiatannya digabung dengan RTL 2.1.',
    )
  })

  it('leaves out a reason that is too long to read aloud', () => {
    const item = one({ entries: [entry('2025-11-01', 'constrained', null, 'Data belum ada. '.repeat(50))] })
    expect(followUpSentence(item, DAY)).toBe('RTL 2.1 terkendala dan melewati tenggat selama 43 hari.')
  })

  it('names those that go on, or counts them', () => {
    expect(continuedSentence([one({ number: '2.1' }), one({ number: '2.4' })])).toBe('RTL 2.1 dan 2.4 dilanjutkan.')
    expect(continuedSentence(Array.from({ length: 6 }, () => one({})))).toBe(
      'Enam RTL yang belum berakhir dilanjutkan.',
    )
    expect(continuedSentence([])).toBeNull()
  })

  it('says what an RTL lacks and that there is none (50)', () => {
    expect(incompleteSentences(fresh, fresh)).toEqual(['RTL 3.2 belum memiliki tenggat.'])
    const unassigned = [one({ number: '3.1', lead: [] })]
    expect(incompleteSentences(unassigned, unassigned)).toEqual(['RTL 3.1 belum memiliki penanggung jawab.'])
    expect(noFreshSentence()).toBe('Rapat ini tidak menyepakati RTL baru.')
    expect(firstMeetingSentence()).toBe('Belum ada RTL dari rapat sebelumnya.')
  })

  it('puts old and new ones into one sentence of the summary', () => {
    expect(summaryFollowUpSentence(carried, fresh, DAY, true)).toBe(
      'Dari empat RTL rapat sebelumnya, dua selesai dan dua melewati tenggat; rapat ini menyepakati tiga RTL baru, satu di antaranya belum memiliki tenggat.',
    )
    const waiting = Array.from({ length: 3 }, () => one({ entries: [], due: null }))
    const mixed = [...carried, one({ number: '2.5', entries: [], due: null })]
    expect(summaryFollowUpSentence(mixed, [], DAY, true)).toBe(
      'Dari lima RTL rapat sebelumnya, dua selesai, satu dalam proses, satu terkendala, dan satu belum dilaporkan; dua di antaranya melewati tenggat.',
    )
    expect(summaryFollowUpSentence(waiting, [], DAY, true)).toBe(
      'Dari tiga RTL rapat sebelumnya, semuanya belum dilaporkan.',
    )
    expect(summaryFollowUpSentence([], fresh, DAY, false)).toMatch(/^Rapat ini akan membahas tiga usulan RTL baru/)
    expect(summaryFollowUpSentence([], [], DAY, true)).toBeNull()
  })
})

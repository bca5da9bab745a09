import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Payload } from '../../../shared/contract/index.ts'
import { type TestApplication, testApplication } from '../../helpers/application.ts'

const SCHEDULE: Payload<'meeting.create'> = {
  date: '2025-12-10',
  start: '09:00',
  end: null,
  place: 'ruang rapat Sekretariat Daerah',
  agenda: '',
  chair: null,
}

describe('meetings', () => {
  let app: TestApplication
  beforeEach(async () => {
    app = await testApplication()
  })
  afterEach(() => {
    expect(app.unforeseen).toEqual([])
    app.close()
  })
  const meetingOn = async (date: string): Promise<number> =>
    (await app.ask('meeting.list', {})).meetings.find((meeting) => meeting.date === date)?.id ?? 0
  const days = async (id: number): Promise<readonly (string | null)[]> => {
    const { snapshots } = await app.ask('meeting.read', { id })
    const day = (snapshot: number | null) => snapshots.candidates.find((one) => one.id === snapshot)?.asOf ?? null
    return [day(snapshots.chosen.current), day(snapshots.chosen.previous), day(snapshots.chosen.yearBefore)]
  }

  it('are listed the latest first with what belongs to them', async () => {
    const { meetings } = await app.ask('meeting.list', {})
    expect(
      meetings.map(({ date, ordinal, born, carried, asOf, inDays }) => [date, ordinal, born, carried, asOf, inDays]),
    ).toEqual([
      ['2025-11-12', 3, 3, 4, '2025-10-30', -2],
      ['2025-07-10', 2, 4, 0, '2025-06-30', -127],
    ])
  })

  it('that are new take the next number of the year and the snapshots their date suggests', async () => {
    const { id } = await app.ask('meeting.create', SCHEDULE)
    const { item, previousMeeting, carried } = await app.ask('meeting.read', { id })
    expect(item).toMatchObject({ ordinal: 4, state: 'prepared', agenda: null, inDays: 26, carried: 5 })
    expect(previousMeeting?.date).toBe('2025-11-12')
    // the day of the newest figures is the one the last meeting spoke of: it is compared with the day before it
    expect(await days(id)).toEqual(['2025-10-30', '2025-06-30', '2024-10-31'])
    expect(carried.map(({ number }) => number)).toEqual(['2.1', '2.4', '3.1', '3.2', '3.3'])
  })

  it('held earlier speak only of figures up to their day, compared with what the meeting before spoke of', async () => {
    const { id } = await app.ask('meeting.create', { ...SCHEDULE, date: '2025-09-01' })
    expect(await days(id)).toEqual(['2025-06-30', '2025-04-30', null])
    const first = await app.ask('meeting.create', { ...SCHEDULE, date: '2024-01-05' })
    expect(await days(first.id)).toEqual([null, null, null])
  })

  it('are refused when they end before they begin or name an official who is not there', async () => {
    expect(await app.refused('meeting.create', { ...SCHEDULE, end: '08:30' })).toMatchObject({
      code: 'meeting.time-order',
    })
    expect(await app.refused('meeting.create', { ...SCHEDULE, chair: 99 })).toMatchObject({ code: 'database.notFound' })
    expect(await app.refused('meeting.create', { ...SCHEDULE, start: '9.00' })).toMatchObject({
      code: 'contract.payload',
    })
    expect((await app.ask('meeting.list', {})).meetings).toHaveLength(2)
  })

  it('keep their number when they are moved within the year and get a new one in another', async () => {
    const { id } = await app.ask('meeting.create', SCHEDULE)
    await app.ask('meeting.edit', { id, ...SCHEDULE, date: '2025-12-17', agenda: 'capaian UCJ' })
    expect((await app.ask('meeting.read', { id })).item).toMatchObject({
      date: '2025-12-17',
      ordinal: 4,
      agenda: 'capaian UCJ',
    })
    await app.ask('meeting.edit', { id, ...SCHEDULE, date: '2026-01-14' })
    expect((await app.ask('meeting.read', { id })).item).toMatchObject({ ordinal: 1 })
    const held = await meetingOn('2025-11-12')
    expect(await app.refused('meeting.edit', { id: held, ...SCHEDULE, date: '2026-01-14' })).toMatchObject({
      code: 'database.followUpNumberKept',
    })
  })

  it('speak of what their new day suggests when they are moved, unless somebody chose otherwise', async () => {
    const { id } = await app.ask('meeting.create', SCHEDULE)
    await app.ask('meeting.edit', { id, ...SCHEDULE, date: '2025-09-01' })
    expect(await days(id)).toEqual(['2025-06-30', '2025-04-30', null])
    await app.ask('meeting.edit', { id, ...SCHEDULE })
    expect(await days(id)).toEqual(['2025-10-30', '2025-06-30', '2024-10-31'])
    const { snapshots } = await app.ask('meeting.read', { id })
    // what is suggested anyway is no choice
    await app.ask('meeting.chooseSnapshots', { id, ...snapshots.suggested })
    await app.ask('meeting.edit', { id, ...SCHEDULE, date: '2025-09-01' })
    expect(await days(id)).toEqual(['2025-06-30', '2025-04-30', null])
    await app.ask('meeting.edit', { id, ...SCHEDULE })
    await app.ask('meeting.chooseSnapshots', { id, ...snapshots.suggested, previous: null })
    await app.ask('meeting.edit', { id, ...SCHEDULE, date: '2025-09-01' })
    expect(await days(id)).toEqual(['2025-10-30', null, '2024-10-31'])
    expect((await app.ask('home.read', {})).meeting).not.toBeNull()
  })

  it('are held on their day, not before it', async () => {
    const { id } = await app.ask('meeting.create', SCHEDULE)
    expect(await app.refused('meeting.setState', { id, state: 'held' })).toMatchObject({ code: 'meeting.not-yet' })
    await app.ask('meeting.edit', { id, ...SCHEDULE, date: '2025-11-14' })
    await app.ask('meeting.setState', { id, state: 'held' })
    expect((await app.ask('meeting.read', { id })).item.state).toBe('held')
  })

  it('name snapshots by role in their order, each earlier than the current one', async () => {
    const id = await meetingOn('2025-11-12')
    const { snapshots } = await app.ask('meeting.read', { id })
    const { current, previous, yearBefore } = snapshots.chosen
    expect(
      await app.refused('meeting.chooseSnapshots', { id, current: previous, previous: current, yearBefore: null }),
    ).toMatchObject({ code: 'meeting.snapshot-order' })
    expect(await app.refused('meeting.chooseSnapshots', { id, current: 999, previous, yearBefore })).toMatchObject({
      code: 'database.notFound',
    })
    await app.ask('meeting.chooseSnapshots', { id, current, previous: null, yearBefore })
    expect((await app.ask('meeting.read', { id })).snapshots.chosen).toEqual({ current, previous: null, yearBefore })
  })

  it('store who was present in place of what was there', async () => {
    const id = await meetingOn('2025-11-12')
    const attendance = [
      { unit: 'BPKAD', people: 2 },
      { unit: 'Camat Raba', people: 1 },
    ]
    await app.ask('meeting.setAttendance', { id, attendance })
    expect((await app.ask('meeting.read', { id })).attendance).toEqual(attendance)
  })

  it('take the reports of all offices or none of them', async () => {
    const { id } = await app.ask('meeting.create', { ...SCHEDULE, date: '2025-11-14' })
    const { carried } = await app.ask('meeting.read', { id })
    expect(carried.filter(({ reported }) => reported)).toEqual([])
    const [first, second] = carried.filter(({ status }) => status !== 'done')
    const report = { date: '2025-11-14', status: 'in-progress', percent: 95, note: 'Dilaporkan.' } as const
    expect(
      await app.refused('meeting.recordReports', {
        id,
        reports: [
          { followUp: first?.id ?? 0, ...report },
          { followUp: second?.id ?? 0, ...report, status: 'constrained', note: '' },
        ],
      }),
    ).toMatchObject({ code: 'followUp.entry-reason' })
    expect((await app.ask('meeting.read', { id })).carried).toEqual(carried)
    expect(
      await app.ask('meeting.recordReports', {
        id,
        reports: [
          { followUp: first?.id ?? 0, ...report },
          { followUp: second?.id ?? 0, ...report, status: 'constrained' },
        ],
      }),
    ).toMatchObject({ recorded: 2, entries: [expect.any(Number), expect.any(Number)] })
    const after = await app.ask('meeting.read', { id })
    expect(after.carried.filter(({ reported }) => reported).map((item) => [item.percentBefore, item.percent])).toEqual([
      [90, 95],
      [70, 95],
    ])
  })

  it('take no report on an RTL they do not carry', async () => {
    const { followUps } = await app.ask('followUp.list', {})
    const fresh = followUps.find(({ number }) => number === '3.1')?.id ?? 0
    const report = { followUp: fresh, date: '2025-11-14', status: 'in-progress', percent: 5, note: '' } as const
    const id = await meetingOn('2025-11-12')
    expect(await app.refused('meeting.recordReports', { id, reports: [report] })).toMatchObject({
      code: 'followUp.not-carried',
    })
  })

  it('keep who signs their papers and how the nota dinas is headed', async () => {
    const { id } = await app.ask('meeting.create', SCHEDULE)
    const { officials, settings } = await app.ask('meeting.read', { id })
    expect(settings).toEqual({ signatory: null, documentNumber: null, signedOn: null, memo: null })
    const signatory = officials[0]?.id ?? 0
    const papers = {
      signatory,
      documentNumber: '000.1/2/2025',
      signedOn: '2025-12-11',
      memo: { to: 'Wali Kota Bima', from: signatory, date: '2025-12-09', number: '', nature: 'Penting' },
    }
    await app.ask('meeting.setPapers', { id, ...papers })
    expect((await app.ask('meeting.read', { id })).settings).toEqual({
      ...papers,
      memo: { ...papers.memo, number: null },
    })
    expect(await app.refused('meeting.setPapers', { id, ...papers, signatory: 99 })).toMatchObject({
      code: 'database.notFound',
    })
  })

  it('with RTL are kept, with the reason; one without goes and comes back whole', async () => {
    const refusal = await app.refused('meeting.remove', { id: await meetingOn('2025-11-12') })
    expect(refusal.message).toContain('sudah ada 3 RTL')
    const { id } = await app.ask('meeting.create', { ...SCHEDULE, date: '2025-11-14' })
    const { officials } = await app.ask('meeting.read', { id })
    await app.ask('meeting.setAttendance', { id, attendance: [{ unit: 'BPKAD', people: 2 }] })
    await app.ask('meeting.setPapers', {
      id,
      signatory: officials[0]?.id ?? null,
      documentNumber: null,
      signedOn: null,
      memo: null,
    })
    const before = await app.ask('meeting.read', { id })
    await app.ask('draft.save', { form: 'rapat-jadwal', key: String(id), content: '{}' })
    await app.ask('meeting.remove', { id })
    expect(await app.refused('meeting.read', { id })).toMatchObject({ code: 'database.notFound' })
    expect(await app.ask('draft.read', { form: 'rapat-jadwal', key: String(id) })).toEqual({ draft: null })
    await app.ask('meeting.restore', { id })
    expect(await app.ask('meeting.read', { id })).toEqual(before)
    expect(await app.refused('meeting.restore', { id })).toMatchObject({ code: 'meeting.nothing-to-restore' })
  })
})

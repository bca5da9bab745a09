import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type TestApplication, testApplication } from '../../helpers/application.ts'

const NOTE = {
  date: '2025-11-14',
  status: 'in-progress',
  percent: 95,
  note: 'Tersisa satu OPD.',
} as const

const TEXTS = {
  issue: null,
  action: 'Mendata pedagang pasar.',
  output: null,
  remark: null,
  indicator: null,
  region: null,
  lead: [],
  support: [],
}

let app: TestApplication
beforeEach(async () => {
  app = await testApplication()
})
afterEach(() => {
  expect(app.unforeseen).toEqual([])
  app.close()
})
const idOf = async (number: string): Promise<number> =>
  (await app.ask('followUp.list', {})).followUps.find((item) => item.number === number)?.id ?? 0
const meetingOf = async (date: string): Promise<number> =>
  (await app.ask('meeting.list', {})).meetings.find((meeting) => meeting.date === date)?.id ?? 0

describe('a due date that was put off', () => {
  const later = { on: '2026-01-10', precision: 'month' } as const

  it('leaves its trace with day, old and new date, and reason', async () => {
    const id = await idOf('2.4')
    const { item } = await app.ask('followUp.read', { id })
    await app.ask('followUp.setDue', { id, due: later, reason: ' Menunggu data rekening. ' })
    const after = await app.ask('followUp.read', { id })
    expect(after.dueChanges).toEqual([
      {
        on: '2025-11-14',
        from: item.due,
        to: { on: '2026-01-31', precision: 'month' },
        reason: 'Menunggu data rekening.',
      },
    ])
    expect(after.item).toMatchObject({ due: { on: '2026-01-31' }, overdue: null })
    await app.ask('followUp.setDue', { id, due: later })
    expect((await app.ask('followUp.read', { id })).dueChanges).toHaveLength(1)
  })

  it('was late all the same in the meeting before, on screen and on paper', async () => {
    const meeting = await meetingOf('2025-11-12')
    const composed = () =>
      app.ask('document.compose', { subject: { kind: 'meeting', meeting }, kind: 'laporan', paper: 'A4' })
    const before = { detail: await app.ask('meeting.read', { id: meeting }), paper: await composed() }
    expect(JSON.stringify(before.paper).includes('dua di antaranya melewati tenggat')).toBe(true)
    for (const number of ['2.1', '2.4']) await app.ask('followUp.setDue', { id: await idOf(number), due: later })
    const { carried } = await app.ask('meeting.read', { id: meeting })
    expect(carried).toEqual(before.detail.carried)
    expect(carried.find(({ number }) => number === '2.4')?.overdue).toBe(73)
    expect(await composed()).toEqual(before.paper)
  })

  it('counts for a meeting from its own day on, also when it was agreed there and entered later', async () => {
    const meeting = await meetingOf('2025-11-12')
    const id = await idOf('3.1')
    await app.ask('followUp.setDue', { id, due: later, on: '2025-11-12' })
    const { born } = await app.ask('meeting.read', { id: meeting })
    expect(born.find(({ number }) => number === '3.1')?.due).toEqual({ on: '2026-01-31', precision: 'month' })
  })

  it('is not changed from a day ahead, nor from before its last change', async () => {
    const id = await idOf('2.4')
    expect(await app.refused('followUp.setDue', { id, due: later, on: '2025-11-15' })).toMatchObject({
      code: 'followUp.due-future',
    })
    await app.ask('followUp.setDue', { id, due: later, on: '2025-11-12' })
    expect(await app.refused('followUp.setDue', { id, due: null, on: '2025-11-11' })).toMatchObject({
      code: 'followUp.due-early',
    })
  })

  it('comes back with its changes when the action is deleted and restored', async () => {
    const meeting = await meetingOf('2025-11-12')
    const { id } = await app.ask('followUp.create', { meeting, due: null, ...TEXTS })
    await app.ask('followUp.setDue', { id, due: later })
    const before = await app.ask('followUp.read', { id })
    await app.ask('followUp.remove', { id })
    await app.ask('followUp.restore', { id })
    expect(await app.ask('followUp.read', { id })).toEqual(before)
  })
})

describe('a wrong progress note', () => {
  it('is cancelled: it stays with day and reason, and the status goes back to the note before', async () => {
    const id = await idOf('2.1')
    const before = await app.ask('followUp.read', { id })
    const { entry } = await app.ask('followUp.record', { id, ...NOTE, evidence: [], status: 'done', percent: 100 })
    await app.ask('followUp.cancelEntries', { entries: [entry], reason: 'Salah RTL' })
    const after = await app.ask('followUp.read', { id })
    expect(after.item).toEqual(before.item)
    expect(after.cancelled).toMatchObject([
      { id: entry, status: 'done', cancelledOn: '2025-11-14', cancelReason: 'Salah RTL' },
    ])
    expect(after.keptBecause).not.toBeNull()
  })

  it('no longer keeps the action out of the next meeting', async () => {
    const id = await idOf('2.1')
    const { entry } = await app.ask('followUp.record', {
      id,
      ...NOTE,
      evidence: [],
      date: '2025-11-12',
      status: 'done',
      percent: 100,
    })
    const next = await app.ask('meeting.create', {
      date: '2025-12-10',
      start: null,
      end: null,
      place: null,
      agenda: null,
      chair: null,
    })
    const numbers = async () => (await app.ask('meeting.read', { id: next.id })).carried.map(({ number }) => number)
    expect(await numbers()).not.toContain('2.1')
    await app.ask('followUp.cancelEntries', { entries: [entry], reason: null })
    expect(await numbers()).toContain('2.1')
  })

  it('is cancelled only while it is the newest, or was written last', async () => {
    const id = await idOf('2.1')
    const { item } = await app.ask('followUp.read', { id })
    const first = item.entries[0]?.id ?? 0
    expect(await app.refused('followUp.cancelEntries', { entries: [first], reason: null })).toMatchObject({
      code: 'followUp.entry-not-newest',
    })
    const { entry } = await app.ask('followUp.record', { id, ...NOTE, evidence: [], date: '2025-08-01' })
    await app.ask('followUp.cancelEntries', { entries: [entry], reason: null })
    expect((await app.ask('followUp.read', { id })).item).toEqual(item)
    await app.ask('followUp.cancelEntries', { entries: [entry], reason: 'Sekali lagi' })
    expect((await app.ask('followUp.read', { id })).cancelled).toMatchObject([{ id: entry, cancelReason: null }])
    expect(await app.refused('followUp.cancelEntries', { entries: [999], reason: null })).toMatchObject({
      code: 'database.notFound',
    })
  })
})

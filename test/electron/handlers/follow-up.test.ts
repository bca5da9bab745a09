import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Payload } from '../../../shared/contract/index.ts'
import { type TestApplication, testApplication } from '../../helpers/application.ts'

const TEXTS = {
  issue: null,
  action: 'Mendata pedagang pasar sebagai peserta.',
  output: 'Daftar 120 pedagang',
  remark: ' ',
  indicator: 'ucj.bpu',
  region: '52.72.01',
  lead: ['Dinas Koperasi', 'dinas koperasi'],
  support: ['BPKAD', 'Dinas Koperasi'],
} satisfies Omit<Payload<'followUp.create'>, 'meeting' | 'due'>

const idOf = async (app: TestApplication, number: string): Promise<number> => {
  const { followUps } = await app.ask('followUp.list', {})
  return followUps.find((item) => item.number === number)?.id ?? 0
}
const meetingOf = async (app: TestApplication, date: string): Promise<number> => {
  const { meetings } = await app.ask('meeting.list', {})
  return meetings.find((meeting) => meeting.date === date)?.id ?? 0
}

describe('RTL of data contoh', () => {
  let app: TestApplication
  beforeAll(async () => {
    app = await testApplication()
  })
  afterAll(() => app.close())

  it('are listed with the latest first and ended ones last', async () => {
    const { followUps } = await app.ask('followUp.list', {})
    expect(followUps.map(({ number, status, overdue, carried }) => [number, status, overdue, carried])).toEqual([
      ['2.4', 'constrained', 75, 1],
      ['2.1', 'in-progress', 45, 1],
      ['3.1', 'not-started', null, 0],
      ['3.3', 'not-started', null, 0],
      ['3.2', 'not-started', null, 0],
      ['2.3', 'done', null, 1],
      ['2.2', 'done', null, 1],
    ])
  })

  it('carry exactly what the meeting itself says it carries', async () => {
    const { followUps } = await app.ask('followUp.list', {})
    const { carried } = await app.ask('meeting.read', { id: await meetingOf(app, '2025-11-12') })
    const derived = followUps.filter((item) => item.carried > 0).map(({ number }) => number)
    expect(carried.map(({ number }) => number).sort()).toEqual([...derived].sort())
  })

  it('say the distance they answer at their meeting and now, with the percentage that was lent', async () => {
    const { gap } = await app.ask('followUp.read', { id: await idOf(app, '3.1') })
    expect(gap).toMatchObject({
      region: { code: '52.72.03', name: 'Asakota' },
      atBirth: { asOf: '2025-10-30', target: { year: 2025, goal: '45,00%', borrowed: true, people: 1697 } },
      latest: null,
    })
    const older = await app.ask('followUp.read', { id: await idOf(app, '2.3') })
    expect(older.gap).toMatchObject({
      atBirth: { asOf: '2025-06-30', target: null },
      latest: { asOf: '2025-10-30', target: null },
    })
    expect((older.gap?.atBirth?.uncovered ?? 0) > 0).toBe(true)
  })

  it('refuse an unknown id with words for people', async () => {
    expect(await app.refused('followUp.read', { id: 999 })).toMatchObject({ code: 'database.notFound' })
    expect(await app.refused('followUp.read', { id: 1, extra: true })).toMatchObject({ code: 'contract.payload' })
  })
})

describe('progress of an RTL', () => {
  let app: TestApplication
  let id = 0
  beforeEach(async () => {
    app = await testApplication()
    id = await idOf(app, '2.1')
  })
  afterEach(() => {
    expect(app.unforeseen).toEqual([])
    app.close()
  })
  const note = (part: Partial<Payload<'followUp.record'>> = {}): Payload<'followUp.record'> => ({
    id,
    date: '2025-11-14',
    status: 'in-progress',
    percent: 95,
    note: 'Tersisa satu OPD.',
    evidence: [],
    ...part,
  })

  it('is added beside the earlier notes, which stay as they were', async () => {
    const before = await app.ask('followUp.read', { id })
    await app.ask('followUp.record', note())
    const after = await app.ask('followUp.read', { id })
    expect(after.item.entries.slice(0, -1)).toEqual(before.item.entries)
    expect(after.item.entries.at(-1)).toMatchObject({ date: '2025-11-14', percent: 95, note: 'Tersisa satu OPD.' })
    expect(after.item.percent).toBe(95)
  })

  it('of an earlier day leaves the present status alone', async () => {
    await app.ask('followUp.record', note({ date: '2025-10-01', percent: 80 }))
    const { item } = await app.ask('followUp.read', { id })
    expect(item).toMatchObject({ percent: 90, status: 'in-progress' })
    expect(item.entries.map(({ date }) => date)).toEqual(['2025-08-20', '2025-09-29', '2025-10-01', '2025-11-10'])
  })

  it('that ends it stops the delay and keeps the days it was late', async () => {
    await app.ask('followUp.record', note({ status: 'done', percent: 100 }))
    const { item } = await app.ask('followUp.read', { id })
    expect(item).toMatchObject({ status: 'done', endedOn: '2025-11-14', overdue: null })
    expect(await app.ask('app.read', {})).toMatchObject({ overdueFollowUps: 1 })
  })

  it.each([
    ['a day after today', { date: '2025-11-15' }, 'followUp.entry-future'],
    ['a day before its meeting', { date: '2025-07-09' }, 'followUp.entry-early'],
    ['being held up without a reason', { status: 'constrained', note: '  ' }, 'followUp.entry-reason'],
    ['being dropped without a reason', { status: 'discontinued', note: '' }, 'followUp.entry-reason'],
    ['done by half', { status: 'done', percent: 50 }, 'followUp.entry-percent'],
    ['not begun and yet at work', { status: 'not-started', percent: 10 }, 'followUp.entry-percent'],
    ['more than all of it', { percent: 101 }, 'contract.payload'],
  ] as const)('is refused for %s, and nothing is stored', async (_what, part, code) => {
    const before = await app.ask('followUp.read', { id })
    expect(await app.refused('followUp.record', note(part))).toMatchObject({ code })
    expect(await app.ask('followUp.read', { id })).toEqual(before)
  })

  it('keeps its evidence byte for byte, with a name that any computer can store and the type of its bytes', async () => {
    const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 255, 13, 10])
    const { entry } = await app.ask(
      'followUp.record',
      note({ evidence: [{ fileName: 'C:\\Rapat\\re:kap*.pdf', bytes }] }),
    )
    const { evidence } = await app.ask('followUp.read', { id })
    expect(evidence).toEqual([{ id: 1, entry, fileName: 're_kap_.pdf', size: 9 }])
    expect(await app.ask('evidence.read', { id: 1 })).toEqual({
      fileName: 're_kap_.pdf',
      type: 'application/pdf',
      bytes,
    })
    await app.ask('evidence.remove', { id: 1 })
    expect((await app.ask('followUp.read', { id })).evidence).toEqual([])
    expect(await app.refused('evidence.read', { id: 1 })).toMatchObject({ code: 'database.notFound' })
  })

  it('takes 5 MB of evidence and no more, and none for a note of another RTL', async () => {
    const most = new Uint8Array(5 * 1024 * 1024)
    most.set([0xff, 0xd8, 0xff])
    const file = { fileName: 'foto.jpg' }
    await app.ask('evidence.add', { followUp: id, entry: null, ...file, bytes: most })
    expect(
      await app.refused('evidence.add', { followUp: id, entry: null, ...file, bytes: new Uint8Array(most.length + 1) }),
    ).toMatchObject({ code: 'contract.payload' })
    const other = await app.ask('followUp.read', { id: await idOf(app, '2.4') })
    const foreign = other.item.entries[0]?.id ?? 0
    expect(await app.refused('evidence.add', { followUp: id, entry: foreign, ...file, bytes: most })).toMatchObject({
      code: 'database.notFound',
    })
  })

  it('is not added at all when one of its files is no kind of evidence, and the refusal names file and kinds', async () => {
    const before = await app.ask('followUp.read', { id })
    const pdf = { fileName: 'rekap.pdf', bytes: new TextEncoder().encode('%PDF-1.7 rekap') }
    const page = { fileName: 'rekap.png', bytes: new TextEncoder().encode('<html></html>') }
    const failure = await app.refused('followUp.record', note({ evidence: [pdf, page] }))
    expect(failure).toMatchObject({ code: 'followUp.evidence-kind' })
    expect(failure.message).toContain('rekap.png')
    expect(failure.message).toContain('PDF, PNG, JPG, DOCX, atau XLSX')
    expect(
      await app.refused('evidence.add', { followUp: id, entry: null, fileName: 'rekap.xlsx', bytes: pdf.bytes }),
    ).toMatchObject({ code: 'followUp.evidence-name' })
    expect(await app.ask('followUp.read', { id })).toEqual(before)
  })
})

describe('a new RTL', () => {
  let app: TestApplication
  let meeting = 0
  beforeEach(async () => {
    app = await testApplication()
    meeting = await meetingOf(app, '2025-11-12')
  })
  afterEach(() => {
    expect(app.unforeseen).toEqual([])
    app.close()
  })

  it('gets the next number of its meeting, and new offices become offices', async () => {
    const created = await app.ask('followUp.create', {
      meeting,
      due: { on: '2025-11-20', precision: 'quarter' },
      ...TEXTS,
    })
    expect(created.number).toBe('3.4')
    const { item } = await app.ask('followUp.read', { id: created.id })
    expect(item).toMatchObject({
      action: TEXTS.action,
      remark: null,
      due: { on: '2025-12-31', precision: 'quarter' },
      lead: ['Dinas Koperasi'],
      support: ['BPKAD'],
      status: 'not-started',
      place: { name: 'Rasanae Barat' },
    })
    const { units } = await app.ask('followUp.options', {})
    expect(units.some(({ name }) => name === 'Dinas Koperasi')).toBe(true)
  })

  it('is refused for a region outside the office, an indicator that is not there, and a meeting that is not there', async () => {
    const payload = { meeting, due: null, ...TEXTS }
    expect(await app.refused('followUp.create', { ...payload, region: '52.01' })).toMatchObject({
      code: 'followUp.region-outside',
    })
    expect(await app.refused('followUp.create', { ...payload, indicator: 'lain' })).toMatchObject({
      code: 'database.notFound',
    })
    expect(await app.refused('followUp.create', { ...payload, meeting: 99 })).toMatchObject({
      code: 'database.notFound',
    })
    expect((await app.ask('followUp.list', {})).followUps).toHaveLength(7)
  })

  it('can be reworded and dated anew; number and meeting stay', async () => {
    const { id } = await app.ask('followUp.create', { meeting, due: null, ...TEXTS })
    await app.ask('followUp.edit', { id, ...TEXTS, action: 'Mendata nelayan.', lead: ['BPKAD'], support: [] })
    await app.ask('followUp.setDue', { id, due: { on: '2026-02-03', precision: 'month' } })
    const { item } = await app.ask('followUp.read', { id })
    expect(item).toMatchObject({
      number: '3.4',
      action: 'Mendata nelayan.',
      lead: ['BPKAD'],
      support: [],
      due: { on: '2026-02-28', precision: 'month' },
    })
    await app.ask('followUp.setDue', { id, due: null })
    expect((await app.ask('followUp.read', { id })).item.due).toBeNull()
  })

  it('can be deleted and brought back with its number, once', async () => {
    const { id } = await app.ask('followUp.create', { meeting, due: { on: '2025-12-01', precision: 'day' }, ...TEXTS })
    const before = await app.ask('followUp.read', { id })
    expect(before.keptBecause).toBeNull()
    await app.ask('followUp.remove', { id })
    expect(await app.refused('followUp.read', { id })).toMatchObject({ code: 'database.notFound' })
    await app.ask('followUp.restore', { id })
    expect(await app.ask('followUp.read', { id })).toEqual(before)
    expect(await app.refused('followUp.restore', { id })).toMatchObject({ code: 'followUp.nothing-to-restore' })
  })

  it('is kept once an issued paper of its meeting can name it', async () => {
    const { id } = await app.ask('followUp.create', { meeting, due: null, ...TEXTS })
    await app.ask('document.issue', { subject: { kind: 'meeting', meeting }, kind: 'laporan', paper: 'A4' })
    const refusal = await app.refused('followUp.remove', { id })
    expect(refusal).toMatchObject({ code: 'followUp.kept' })
    expect(refusal.message).toContain('dokumen yang diterbitkan')
    expect((await app.refused('meeting.remove', { id: meeting })).code).toBe('meeting.kept')
  })

  it('is kept once somebody reported on it', async () => {
    const id = await idOf(app, '3.2')
    const refusal = await app.refused('followUp.remove', { id })
    expect(refusal).toMatchObject({ code: 'followUp.kept' })
    expect(refusal.message).toContain('sudah ada catatan progres')
  })
})

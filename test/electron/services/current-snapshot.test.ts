import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApplication, testApplication } from '../../helpers/application.ts'

describe('a draft that has only its potensi', () => {
  let app: TestApplication
  let draft: number
  beforeAll(async () => {
    app = await testApplication()
    draft = (await app.ask('snapshot.create', { asOf: '2025-11-13', source: 'BPJS', copyEligible: true })).id
  })
  afterAll(() => app.close())

  const currentDay = async (): Promise<string | undefined> => {
    const state = await app.ask('app.read', {})
    return state.kind === 'ready' ? state.currentSnapshot?.asOf : undefined
  }

  it('leaves the figures of the day before in the status bar, on Beranda, and in what is compared', async () => {
    expect(await currentDay()).toBe('2025-10-30')
    const { current } = await app.ask('home.read', {})
    expect(current).toMatchObject({ snapshot: { asOf: '2025-10-30' }, total: { coverage: { text: '37,95%' } } })
    const { pair, days } = await app.ask('comparison.choices', {})
    expect(pair).toEqual({ from: '2025-06-30', to: '2025-10-30' })
    expect(days[0]?.asOf).toBe('2025-11-13')
  })

  it('is not suggested to a meeting, but can be chosen', async () => {
    const schedule = { date: '2025-12-10', start: null, end: null, place: null, agenda: '', chair: null }
    const { id } = await app.ask('meeting.create', schedule)
    const { snapshots } = await app.ask('meeting.read', { id })
    const wanted = snapshots.candidates.find(({ asOf }) => asOf === '2025-10-30')
    expect(snapshots.suggested.current).toBe(wanted?.id)
    expect(snapshots.candidates.map(({ id: candidate }) => candidate)).toContain(draft)
  })

  it('waits on Beranda by name', async () => {
    const { attention } = await app.ask('home.read', {})
    expect(attention).toContainEqual(
      expect.objectContaining({
        title: 'Potret 13 November 2025 masih draf',
        detail: 'Peserta aktif belum diisi',
        path: `/potret/${draft}`,
      }),
    )
  })

  it('becomes potret kini with its first peserta aktif, and leaves it when that goes', async () => {
    const set = (count: number | null) =>
      app.ask('snapshot.saveCells', {
        id: draft,
        changes: [{ region: '52.72', indicator: 'ucj', field: 'active', count, approximate: false }],
      })
    await set(26_000)
    expect(await currentDay()).toBe('2025-11-13')
    expect((await app.ask('comparison.choices', {})).pair).toEqual({ from: '2025-10-30', to: '2025-11-13' })
    await set(null)
    expect(await currentDay()).toBe('2025-10-30')
  })
})

it('a first draft is potret kini even before it has figures', async () => {
  const app = await testApplication({ empty: true })
  await app.ask('app.begin', { region: '74.71', officeName: 'Sekretariat Daerah', place: 'Kendari' })
  await app.ask('snapshot.create', { asOf: '2025-10-30', source: '', copyEligible: false })
  expect(await app.ask('app.read', {})).toMatchObject({ currentSnapshot: { asOf: '2025-10-30', status: 'draft' } })
  app.close()
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApplication, testApplication } from '../../helpers/application.ts'

describe('the first screen on data contoh', () => {
  let app: TestApplication
  beforeAll(async () => {
    app = await testApplication()
  })
  afterAll(() => app.close())

  it('says where coverage stands against the target, in figures and in a sentence', async () => {
    const { current } = await app.ask('home.read', {})
    expect(current).toMatchObject({
      total: { eligible: 68_412, active: 25_963, uncovered: 42_449, coverage: { text: '37,95%' } },
      since: '2025-06-30',
      change: { active: 1_857, points: { text: '+2,71' } },
      target: { gapPeople: 4_823, paceNeededPerMonth: 2_368 },
      targetShare: 0.45,
      pacePerMonth: '463',
      sentence:
        'Dari 68.412 pekerja, 25.963 sudah menjadi peserta aktif. Masih kurang 4.823 orang untuk mencapai target 45,00 persen tahun 2025.',
    })
    expect(current?.changeSentence).toBe('Cakupan naik 2,71 poin, seluruhnya karena peserta aktif bertambah.')
    expect(current?.trend?.chart.points.map(({ label }) => label)).toEqual([
      '32,59%',
      '33,40%',
      '34,25%',
      '35,24%',
      '37,95%',
    ])
    expect(current?.children.map(({ name }) => name)).toEqual([
      'Asakota',
      'Rasanae Timur',
      'Raba',
      'Rasanae Barat',
      'Mpunda',
    ])
  })

  it('holds the bars of the kecamatan and what each segment added, for a window with room', async () => {
    const { current, hasTarget } = await app.ask('home.read', {})
    expect(hasTarget).toBe(true)
    expect(current?.places?.chart.bars.map(({ name }) => name)).toEqual(current?.children.map(({ name }) => name))
    expect(current?.places).toMatchObject({ hidden: 0, chart: { nowName: '30 Okt', beforeName: '30 Jun' } })
    expect(current?.segments.map(({ contribution }) => contribution?.text)).toEqual(['+0,19', '+2,81', '−0,29'])
    expect(current?.segmentSum).toMatchObject({
      active: 25_963,
      change: 1_857,
      effect: { text: '+2,71' },
      rounding: null,
    })
  })

  it('names the latest meeting, what waits, and the due days ahead', async () => {
    const { meeting, attention, nextDue } = await app.ask('home.read', {})
    expect(meeting).toMatchObject({ date: '2025-11-12', isNext: false })
    expect(attention[0]).toMatchObject({ title: '2 RTL terlambat', detail: 'Dinas PUPR 75 hari, BKPSDM 45 hari' })
    expect(attention.length).toBeLessThanOrEqual(5)
    expect(nextDue.map(({ number }) => number)).toEqual(['3.1', '3.3'])
  })

  it('calls a meeting the next one until it is marked as held, also on its own day', async () => {
    const own = await testApplication()
    const schedule = { date: '2025-11-14', start: '09:00', end: null, place: 'Ruang rapat', agenda: '', chair: null }
    const { id } = await own.ask('meeting.create', schedule)
    expect((await own.ask('home.read', {})).meeting).toMatchObject({ id, isNext: true })
    await own.ask('meeting.setState', { id, state: 'held' })
    expect((await own.ask('home.read', {})).meeting).toMatchObject({ id, isNext: false })
    await own.close()
  })

  it('says of a due RTL that nobody reported on it, not that nobody began', async () => {
    const own = await testApplication()
    const meeting = (await own.ask('home.read', {})).meeting?.id ?? 0
    const words = { issue: '', action: 'Mendata nelayan.', output: '', remark: '', indicator: null, region: null }
    const due = { on: '2025-11-20', precision: 'day' } as const
    const { id } = await own.ask('followUp.create', { ...words, meeting, due, lead: [], support: [] })
    const { nextDue } = await own.ask('home.read', {})
    expect(nextDue[0]).toMatchObject({ id, status: 'unreported' })
    await own.close()
  })

  it('tells two findings of one check at one place apart by their columns', async () => {
    const own = await testApplication()
    const { id } = await own.ask('snapshot.create', { asOf: '2025-11-10', source: 'BPJSTK', copyEligible: false })
    const parts = ['52.72.01', '52.72.02', '52.72.03', '52.72.04', '52.72.05']
    const changes = ['52.72', ...parts].flatMap((region) =>
      (['eligible', 'active'] as const).map((field) => ({
        region,
        indicator: 'ucj',
        field,
        count: field === 'eligible' ? 1000 : 500,
        approximate: false,
      })),
    )
    await own.ask('snapshot.saveCells', { id, changes })
    const { attention } = await own.ask('home.read', {})
    const alike = attention.filter(({ title }) => title === 'Kota Bima: jumlah rincian berbeda dari total')
    expect(alike.map(({ detail }) => detail)).toEqual([
      'Kolom Potensi, potret 10 November 2025',
      'Kolom Aktif, potret 10 November 2025',
    ])
    await own.close()
  })

  it('names what is unknown in the sentence, not what is printed below it', async () => {
    const own = await testApplication()
    const { id } = await own.ask('snapshot.create', { asOf: '2025-11-10', source: 'BPJSTK', copyEligible: false })
    const cell = { indicator: 'ucj', approximate: false }
    const changes = [
      { ...cell, region: '52.72', field: 'eligible' as const, count: 68_412 },
      { ...cell, region: '52.72.01', field: 'active' as const, count: 9_000 },
    ]
    await own.ask('snapshot.saveCells', { id, changes })
    const { current } = await own.ask('home.read', {})
    expect(current).toMatchObject({
      total: { eligible: 68_412, active: null },
      sentence: 'Cakupan belum dapat dihitung karena jumlah peserta aktif belum diketahui.',
    })
    await own.close()
  })

  it('answers the frame: sample, region, newest snapshot, overdue RTL', async () => {
    expect(await app.ask('app.read', {})).toMatchObject({
      kind: 'ready',
      sample: true,
      region: { code: '52.72', name: 'Kota Bima' },
      today: '2025-11-14',
      currentSnapshot: { asOf: '2025-10-30', status: 'final' },
      overdueFollowUps: 2,
    })
  })

  it('finds regions, RTL, snapshots and meetings for the palette', async () => {
    const { hits } = await app.ask('app.search', { text: 'raba' })
    expect(hits[0]).toMatchObject({ kind: 'region', title: 'Kecamatan Raba' })
    const kinds = new Set((await app.ask('app.search', { text: '2025' })).hits.map(({ kind }) => kind))
    expect(kinds).toContain('snapshot')
    expect(kinds).toContain('meeting')
  })
})

describe('a program without data', () => {
  let app: TestApplication
  beforeAll(async () => {
    app = await testApplication({ empty: true })
  })
  afterAll(() => app.close())

  it('is in its first run and refuses everything that needs an office', async () => {
    expect(await app.ask('app.read', {})).toMatchObject({ kind: 'setup', sampleExists: false })
    expect(await app.refused('home.read', {})).toMatchObject({ code: 'contract.no-office' })
  })

  it('counts what lies inside a region before there is any data, and refuses one that does not exist', async () => {
    expect(await app.ask('region.parts', { region: '52.72' })).toEqual({
      parts: [
        { kind: 'kecamatan', count: 5 },
        { kind: 'kelurahan', count: 41 },
      ],
    })
    const { parts } = await app.ask('region.parts', { region: '52' })
    expect(parts.slice(0, 3)).toEqual([
      { kind: 'kabupaten', count: 8 },
      { kind: 'kota', count: 2 },
      { kind: 'kecamatan', count: 117 },
    ])
    expect(await app.refused('region.parts', { region: '99.99' })).toMatchObject({ code: 'service.region-unknown' })
  })

  it('begins for an office once, and leaves and returns to data contoh without mixing', async () => {
    const begin = { region: '74.71', officeName: 'Sekretariat Daerah Kota Kendari', place: 'Kendari' }
    expect(await app.ask('app.begin', begin)).toMatchObject({ kind: 'ready', sample: false, office: { zone: 'WITA' } })
    expect(await app.refused('app.begin', begin)).toMatchObject({ code: 'service.office-exists' })
    expect(await app.ask('home.read', {})).toMatchObject({ current: null, meeting: null })
    expect(await app.ask('app.beginSample', {})).toMatchObject({ kind: 'ready', sample: true })
    expect(await app.ask('app.leaveSample', { keep: false })).toMatchObject({
      kind: 'ready',
      sample: false,
      region: { code: '74.71' },
    })
    expect(app.unforeseen).toEqual([])
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type TestApplication, testApplication } from '../../helpers/application.ts'
import { reportText } from '../../helpers/report-text.ts'
import { LAPORAN, ready } from './document-papers.ts'

const MEETING = 2

describe('a paper of a meeting whose figures were corrected', () => {
  let app: TestApplication
  beforeEach(async () => {
    app = await testApplication()
  })
  afterEach(() => {
    expect(app.unforeseen).toEqual([])
    app.close()
  })

  const compose = async () => ready(await app.ask('document.compose', LAPORAN))
  const corrections = async () =>
    (await compose()).problems.flatMap(({ text, severity, correction }) =>
      correction === undefined ? [] : [{ text, severity, correction }],
    )
  const dayOf = async (asOf: string): Promise<number> => {
    const { tabs } = await app.ask('snapshot.list', {})
    const id = tabs.find((tab) => tab.asOf === asOf)?.id
    if (id === undefined) throw new Error(`no snapshot of ${asOf}`)
    return id
  }
  const corrected = async (asOf: string): Promise<number> =>
    (await app.ask('snapshot.correct', { id: await dayOf(asOf) })).id

  it('is told of a final correction only, and made of it once it is taken over', async () => {
    const draft = await corrected('2025-10-30')
    expect(await corrections()).toEqual([])
    await app.ask('snapshot.saveCells', {
      id: draft,
      changes: [{ region: '52.72', indicator: 'ucj', field: 'active', count: 26_000, approximate: false }],
    })
    const issued = await app.ask('document.issue', LAPORAN)
    await app.ask('snapshot.finalise', { id: draft })
    const [found, ...others] = await corrections()
    expect(others).toEqual([])
    expect(found).toMatchObject({ severity: 'doubt', text: 'Potret 30 Okt 2025 sudah dikoreksi (versi 2)' })
    expect(found?.correction).toMatchObject({ version: 2, meeting: MEETING, snapshots: { current: draft } })
    expect(reportText((await compose()).model)).not.toContain('26.000')

    if (found === undefined) throw new Error('no correction')
    await app.ask('meeting.chooseSnapshots', { id: found.correction.meeting, ...found.correction.snapshots })
    expect(await corrections()).toEqual([])
    expect(reportText((await compose()).model)).toContain('26.000')
    const { document, model } = await app.ask('document.open', { id: issued.id })
    expect(document).toMatchObject({ verified: true, hash: issued.hash })
    expect(reportText(model)).not.toContain('26.000')
  })

  it('is told of the figures that it compares with too, and keeps the others', async () => {
    const before = (await app.ask('meeting.read', { id: MEETING })).snapshots.chosen
    const draft = await corrected('2025-06-30')
    await app.ask('snapshot.finalise', { id: draft })
    expect(await corrections()).toEqual([
      {
        severity: 'doubt',
        text: 'Potret 30 Jun 2025 sudah dikoreksi (versi 2)',
        correction: { version: 2, meeting: MEETING, snapshots: { ...before, previous: draft } },
      },
    ])
  })

  it('names the act that a meeting still lacks, and leads to its step', async () => {
    await app.ask('meeting.setState', { id: MEETING, state: 'prepared' })
    const found = (await compose()).problems.find(({ section }) => section === 'kegiatan')
    expect(found).toMatchObject({
      text: 'Rapat 12 November 2025 belum ditandai terlaksana',
      path: `/rapat/${MEETING}?langkah=pelaksanaan`,
    })
  })
})

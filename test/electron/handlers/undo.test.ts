import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Payload } from '../../../shared/contract/index.ts'
import { type TestApplication, testApplication } from '../../helpers/application.ts'
import { onFile } from './document-papers.ts'

const SCHEDULE: Payload<'meeting.create'> = {
  date: '2025-12-10',
  start: '09:00',
  end: null,
  place: 'ruang rapat Sekretariat Daerah',
  agenda: '',
  chair: null,
}

const ACTION: Payload<'followUp.create'> = {
  meeting: 2,
  issue: null,
  action: 'Mendata pekerja rentan.',
  output: null,
  remark: null,
  indicator: null,
  region: null,
  lead: ['BPKAD'],
  support: [],
  due: null,
}

const DRAFT = { form: 'potret-dihapus', key: 'terakhir' }

describe('a deletion', () => {
  let app: TestApplication
  beforeEach(async () => {
    app = await testApplication()
  })
  afterEach(() => {
    expect(app.unforeseen).toEqual([])
    app.close()
  })

  it('of a meeting is taken back after another was made: each has its own id, and the number goes to the one that has it', async () => {
    const first = await app.ask('meeting.create', SCHEDULE)
    const papers = { signatory: null, documentNumber: '1/2025', signedOn: null, memo: null }
    await app.ask('meeting.setPapers', { id: first.id, ...papers })
    await app.ask('meeting.remove', { id: first.id })
    const second = await app.ask('meeting.create', { ...SCHEDULE, date: '2025-12-11' })
    expect(second.id).toBe(first.id + 1)
    await app.ask('meeting.restore', { id: first.id })
    const restored = await app.ask('meeting.read', { id: first.id })
    expect(restored.settings.documentNumber).toBe('1/2025')
    expect(restored.item).toMatchObject({ date: '2025-12-10', ordinal: 5 })
    const other = await app.ask('meeting.read', { id: second.id })
    expect(other.settings.documentNumber).toBeNull()
    expect(other.item).toMatchObject({ date: '2025-12-11', ordinal: 4 })
  })

  it('of an RTL is taken back after another was noted: the number goes to the one that has it', async () => {
    const first = await app.ask('followUp.create', ACTION)
    await app.ask('followUp.remove', { id: first.id })
    const second = await app.ask('followUp.create', { ...ACTION, action: 'Mendata nelayan.' })
    expect(second).toEqual({ id: first.id + 1, number: first.number })
    await app.ask('followUp.restore', { id: first.id })
    const { item } = await app.ask('followUp.read', { id: first.id })
    expect(item).toMatchObject({ number: '3.5', action: 'Mendata pekerja rentan.' })
    expect((await app.ask('followUp.read', { id: second.id })).item).toMatchObject({
      number: '3.4',
      action: 'Mendata nelayan.',
    })
  })

  it('of a draft potret is taken back under its id after another was made', async () => {
    const first = await app.ask('snapshot.create', { asOf: '2025-11-13', source: 'BPJS', copyEligible: false })
    await app.ask('snapshot.remove', { id: first.id })
    const second = await app.ask('snapshot.create', { asOf: '2025-11-12', source: 'BPJS', copyEligible: false })
    expect(second.id).toBe(first.id + 1)
    expect(await app.ask('snapshot.restore', { id: first.id })).toEqual({ id: first.id })
    const days = (await app.ask('snapshot.list', {})).tabs.map(({ id, asOf }) => [id, asOf])
    expect(days).toEqual(
      expect.arrayContaining([
        [first.id, '2025-11-13'],
        [second.id, '2025-11-12'],
      ]),
    )
  })

  it('of a draft potret is kept where no page reads or writes', async () => {
    const { id } = await app.ask('snapshot.create', { asOf: '2025-11-13', source: 'BPJS', copyEligible: false })
    await app.ask('snapshot.remove', { id })
    for (const [name, content] of [
      ['draft.save', { content: '{}' }],
      ['draft.read', {}],
      ['draft.remove', {}],
    ] as const) {
      expect((await app.refused(name, { ...DRAFT, ...content })).code).toBe('contract.payload')
    }
  })

  it.each([{ snapshot: {} }, { snapshot: { source: 'dipalsukan' }, notes: [] }])(
    'of a draft potret is not taken back from what is no potret: %j',
    async (forged) => {
      const { id } = await app.ask('snapshot.create', { asOf: '2025-11-13', source: 'BPJS', copyEligible: false })
      await app.ask('snapshot.remove', { id })
      onFile(app.dir, (db) => {
        db.prepare("UPDATE draft SET content = ? WHERE form = 'potret-dihapus'").run(JSON.stringify({ id, ...forged }))
      })
      expect((await app.refused('snapshot.restore', { id })).code).toBe('snapshot.nothing-removed')
    },
  )
})

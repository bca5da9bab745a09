import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FormName } from '../../../shared/contract/form-names.ts'
import { type TestApplication, testApplication } from '../../helpers/application.ts'

let app: TestApplication

beforeEach(async () => {
  app = await testApplication()
})
afterEach(() => {
  app.close()
  expect(app.unforeseen).toEqual([])
})

const leave = (form: FormName, key: string) => app.ask('draft.save', { form, key, content: '"belum disimpan"' })
const standsIn = async (form: FormName, key: string): Promise<boolean> =>
  (await app.ask('draft.read', { form, key })).draft !== null

describe('what stands unsaved in a form', () => {
  it('of a draft potret goes with it, whatever part of the potret it was about, and no other potret loses any', async () => {
    const { id } = await app.ask('snapshot.create', { asOf: '2025-11-13', source: 'BPJS', copyEligible: false })
    await leave('potret-kepala', String(id))
    await leave('penjelasan-temuan', `${id}:2:52.72:ucj`)
    await leave('penjelasan-temuan', `${id}0:2:52.72:ucj`)
    await app.ask('snapshot.remove', { id })
    expect(await standsIn('potret-kepala', String(id))).toBe(false)
    expect(await standsIn('penjelasan-temuan', `${id}:2:52.72:ucj`)).toBe(false)
    expect(await standsIn('penjelasan-temuan', `${id}0:2:52.72:ucj`)).toBe(true)
  })

  it('of a meeting goes with it, the RTL begun in it included', async () => {
    const { id } = await app.ask('meeting.create', {
      date: '2025-12-10',
      start: null,
      end: null,
      place: '',
      agenda: '',
      chair: null,
    })
    await leave('rapat-hadir', String(id))
    await leave('rtl-baru', `rapat-${id}`)
    await leave('rtl-baru', 'baru')
    await app.ask('meeting.remove', { id })
    expect(await standsIn('rapat-hadir', String(id))).toBe(false)
    expect(await standsIn('rtl-baru', `rapat-${id}`)).toBe(false)
    expect(await standsIn('rtl-baru', 'baru')).toBe(true)
  })

  it('of a record in Pengaturan goes with it', async () => {
    const { id } = await app.ask('unit.save', { id: null, name: 'Dinas Perhubungan', shortName: 'Dishub' })
    await leave('pengaturan-perangkat', String(id))
    await app.ask('unit.remove', { id })
    expect(await standsIn('pengaturan-perangkat', String(id))).toBe(false)
  })
})

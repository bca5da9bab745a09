import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type TestApplication, testApplication } from '../../helpers/application.ts'
import { LAPORAN, printed } from './document-papers.ts'

const SCHEDULE = { date: '2026-02-05', start: null, end: null, place: null, agenda: null, chair: null }
const NEW = {
  due: null,
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
let meeting: number
beforeEach(async () => {
  app = await testApplication({ now: new Date('2026-02-06T02:00:00Z') })
  meeting = (await app.ask('meeting.create', SCHEDULE)).id
  await app.ask('followUp.create', { meeting, ...NEW })
})
afterEach(() => {
  expect(app.unforeseen).toEqual([])
  app.close()
})

describe('RTL in the first meeting of a new year', () => {
  it('are told apart by the year on its page and in its paper', async () => {
    const { carried, born } = await app.ask('meeting.read', { id: meeting })
    expect(carried.map(({ number }) => number)).toContain('2.1/2025')
    expect(born.map(({ number }) => number)).toEqual(['1.1'])
    const { bytes } = await app.ask('document.draft', { ...LAPORAN, subject: { kind: 'meeting', meeting } })
    expect(printed(bytes)).toMatch(/RTL 2\.1\/2025, 2\.4\/2025, .* dilanjutkan\./u)
    expect(printed(bytes)).toContain('RTL 1.1 belum memiliki tenggat.')
  })

  it('carry the year of another year in the list of all and on the first page of the program', async () => {
    const { followUps } = await app.ask('followUp.list', {})
    expect(followUps.map(({ number }) => number)).toEqual(expect.arrayContaining(['1.1', '2.1/2025', '3.1/2025']))
    const { id = 0 } = followUps.find(({ number }) => number === '2.1/2025') ?? {}
    expect((await app.ask('followUp.read', { id })).item.number).toBe('2.1/2025')
  })

  it('keep their plain numbers in the papers of their own year', async () => {
    const { bytes } = await app.ask('document.draft', LAPORAN)
    expect(printed(bytes)).toContain('RTL 2.1 dan 2.4 dilanjutkan.')
    const { carried } = await app.ask('meeting.read', { id: 2 })
    expect(carried.map(({ number }) => number)).toContain('2.1')
  })
})

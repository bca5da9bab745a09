import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ReportModel } from '../../../shared/report/model.ts'
import { type TestApplication, testApplication } from '../../helpers/application.ts'
import { reportText } from '../../helpers/report-text.ts'
import { CHANGE, EDITED, LAPORAN, MEMO, ofDay, onFile, printed, ready } from './document-papers.ts'

const OCTOBER = ofDay('2025-10-30')
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const emblemOf = ({ parts }: ReportModel): Uint8Array => {
  const letterhead = parts[0]?.blocks[0]
  if (letterhead?.type !== 'letterhead' || letterhead.emblem === null) throw new Error('no emblem')
  return letterhead.emblem
}

describe('issued documents', () => {
  let app: TestApplication
  beforeEach(async () => {
    app = await testApplication()
  })
  afterEach(() => {
    expect(app.unforeseen).toEqual([])
    app.close()
  })

  const compose = async (request = LAPORAN) => ready(await app.ask('document.compose', request))

  it('are issued as versions that keep what they say, and download with the bytes that were hashed', async () => {
    await app.ask('narrative.save', { ...CHANGE, text: EDITED })
    const first = await app.ask('document.issue', LAPORAN)
    expect(first).toMatchObject({
      version: 1,
      newest: true,
      verified: true,
      fileName: 'Laporan Monev UCJ Kota Bima 2025-11-12 v1.docx',
      issuedAt: '2025-11-14 09.14 WITA',
    })
    const file = await app.ask('document.download', { id: first.id })
    expect(sha256(file.bytes)).toBe(first.hash)
    expect(printed(file.bytes)).toContain(EDITED)

    await app.ask('narrative.reset', CHANGE)
    const second = await app.ask('document.issue', LAPORAN)
    expect(second.version).toBe(2)
    expect(second.hash).not.toBe(first.hash)
    const opened = await app.ask('document.open', { id: first.id })
    expect(opened.document.newest).toBe(false)
    expect(reportText(opened.model)).toContain(EDITED)
    expect(opened.model.furniture.footerLeft).toContain('Versi 1')
    const letterhead = opened.model.parts[0]?.blocks[0]
    expect(letterhead?.type === 'letterhead' && letterhead.emblem instanceof Uint8Array).toBe(true)
    expect(opened.layout.letterhead?.emblem).not.toBeNull()
    const { documents } = await app.ask('document.list', {})
    expect(documents.map(({ version, newest, verified }) => [version, newest, verified])).toEqual([
      [2, true, true],
      [1, false, true],
    ])
  })

  it('are not issued from a draft snapshot, and say which', async () => {
    onFile(app.dir, (db) => {
      db.prepare(
        "UPDATE snapshot SET status = 'draft', content_hash = NULL WHERE as_of = '2025-06-30' AND dataset = 'ucj'",
      ).run()
    })
    expect((await compose()).problems[0]).toMatchObject({
      severity: 'blocks',
      text: 'Potret 30 Jun 2025 masih draf',
    })
    const refusal = await app.refused('document.issue', LAPORAN)
    expect(refusal.code).toBe('document.needs-final')
    expect(refusal.message).toContain('30 Juni 2025')
    expect((await app.ask('document.list', {})).documents).toEqual([])
  })

  it('show a stored document that was changed by others as not verified, and do not hand it out', async () => {
    const { id } = await app.ask('document.issue', MEMO)
    onFile(app.dir, (db) => {
      db.prepare("UPDATE document SET bytes = CAST('lain' AS BLOB) WHERE id = ?").run(id)
    })
    expect((await app.ask('document.list', {})).documents[0]?.verified).toBe(false)
    for (const name of ['document.download', 'document.open']) {
      expect((await app.refused(name, { id })).code).toBe('database.documentTampered')
    }
    expect((await app.refused('document.open', { id: 999 })).code).toBe('document.missing')
  })

  it('are compared once for the list while the data is open, and again when they are opened', async () => {
    const { id } = await app.ask('document.issue', MEMO)
    const listed = async () => (await app.ask('document.list', {})).documents[0]?.verified
    expect(await listed()).toBe(true)
    onFile(app.dir, (db) => {
      db.prepare("UPDATE document SET bytes = CAST('lain' AS BLOB) WHERE id = ?").run(id)
    })
    expect(await listed()).toBe(true)
    expect((await app.refused('document.open', { id })).code).toBe('database.documentTampered')
  })

  it('count their versions by day, remember what they were compared with, and name the version they take the place of', async () => {
    const first = await app.ask('document.issue', OCTOBER)
    const june = await app.ask('document.issue', ofDay('2025-06-30'))
    expect([first.version, june.version]).toEqual([1, 1])
    expect((await compose(OCTOBER)).corrects).toEqual({ id: first.id, version: 1 })
    expect((await compose(LAPORAN)).corrects).toBeNull()
    const second = await app.ask('document.issue', ofDay('2025-10-30', '2025-02-28'))
    expect(second).toMatchObject({
      version: 2,
      meeting: null,
      basis: { region: '52.72', asOf: '2025-10-30', compared: '2025-02-28' },
      supersedes: { id: first.id, version: 1 },
      supersededBy: null,
    })
    const { documents } = await app.ask('document.list', {})
    expect(documents.find(({ id }) => id === first.id)).toMatchObject({
      newest: false,
      basis: { compared: '2025-06-30' },
      supersededBy: { id: second.id, version: 2 },
    })
    expect(documents.find(({ id }) => id === june.id)?.newest).toBe(true)
  })

  it('keep the day and the number that they were issued with when the meeting is moved', async () => {
    const { id } = await app.ask('document.issue', LAPORAN)
    const memo = await app.ask('document.issue', MEMO)
    onFile(app.dir, (db) => {
      db.prepare("UPDATE meeting SET date = '2025-11-13' WHERE id = 2").run()
      db.prepare(
        "UPDATE setting SET value = json_set(value, '$.documentNumber', '1/2/3') WHERE key LIKE 'papers.meeting.2'",
      ).run()
    })
    const frozen = { meeting: { id: 2, date: '2025-11-12' }, number: '000.0/000/2025' }
    expect((await app.ask('document.open', { id })).document).toMatchObject(frozen)
    const { documents } = await app.ask('document.list', {})
    expect(documents.find((document) => document.id === id)).toMatchObject(frozen)
    expect(documents.find((document) => document.id === memo.id)).toMatchObject(frozen)
    expect((await compose()).model.furniture.headerLeft).toContain('13')
  })

  it('keep an emblem as large as it is, and read one of an earlier version, where every byte was a field', async () => {
    const { id } = await app.ask('document.issue', LAPORAN)
    const { model } = await app.ask('document.open', { id })
    const emblem = emblemOf(model)
    expect(emblem.length).toBeGreaterThan(1000)
    onFile(app.dir, (db) => {
      const read = db.prepare<[number], string>('SELECT model FROM document WHERE id = ?').pluck()
      const stored = read.get(id) ?? ''
      expect(stored).toContain(`"emblem":{"base64":"${Buffer.from(emblem).toString('base64')}"}`)
      const old = JSON.stringify(model)
      expect(old).toContain(`"emblem":{"0":${emblem[0]},"1":${emblem[1]},`)
      db.prepare('UPDATE document SET model = ?, model_hash = ? WHERE id = ?').run(old, sha256(Buffer.from(old)), id)
    })
    const opened = await app.ask('document.open', { id })
    expect(emblemOf(opened.model)).toEqual(emblem)
    expect(opened.document.verified).toBe(true)
    expect((await app.refused('document.issue', LAPORAN)).code).toBe('document.unchanged')
  })

  it('asked for twice at once are issued once', async () => {
    const answers = await Promise.all([1, 2].map(() => app.application.call('document.issue', LAPORAN)))
    expect(answers.map((answer) => (answer.ok ? 'issued' : answer.error.code)).sort()).toEqual([
      'document.issued-meanwhile',
      'issued',
    ])
    const { documents } = await app.ask('document.list', {})
    expect(documents.map(({ version, supersededBy }) => [version, supersededBy])).toEqual([[1, null]])
  })

  it('are not issued again as long as they say the same', async () => {
    await app.ask('document.issue', LAPORAN)
    await app.ask('document.issue', OCTOBER)
    for (const request of [LAPORAN, OCTOBER]) {
      expect((await compose(request)).problems[0]).toEqual({
        severity: 'blocks',
        text: 'Isi masih sama dengan versi 1',
        section: null,
        path: null,
      })
      const refusal = await app.refused('document.issue', request)
      expect(refusal.code).toBe('document.unchanged')
      expect(refusal.message).toContain('versi 1')
    }
    await app.ask('narrative.save', { ...CHANGE, text: EDITED })
    expect((await compose()).problems.map(({ severity }) => severity)).not.toContain('blocks')
    expect((await app.ask('document.issue', LAPORAN)).version).toBe(2)
    expect((await app.ask('document.issue', { ...LAPORAN, paper: 'F4' })).version).toBe(1)
  })

  it('with a day of signing that nobody set are no other on the next day', async () => {
    let now = new Date('2025-11-14T01:00:00Z')
    const later = await testApplication({
      get now() {
        return now
      },
    })
    try {
      await later.ask('document.issue', OCTOBER)
      now = new Date('2025-11-20T01:00:00Z')
      expect((await later.refused('document.issue', OCTOBER)).code).toBe('document.unchanged')
      const head = { subject: OCTOBER.subject, number: null, signatory: null, signedOn: '2025-11-20' }
      await later.ask('document.setHead', head)
      expect((await later.ask('document.issue', OCTOBER)).version).toBe(2)
    } finally {
      later.close()
    }
  })
})

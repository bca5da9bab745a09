import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { WritableDb } from '../../../electron/db/handle.ts'
import { openDatabase } from '../../../electron/db/open.ts'
import { listDocuments, readDocument } from '../../../electron/db/repositories/documents.ts'
import { newId } from '../../../electron/db/repositories/given-ids.ts'
import { openForTest, REGIONS, temporaryFolder } from './helpers.ts'
import { fill, stepsTo } from './schema-rows.ts'

/** Returns data as it was after so many steps, with a row in every table and what `older` adds, brought to the step after. */
const migrated = async (steps: number, older: (db: WritableDb) => void): Promise<WritableDb> => {
  const dir = temporaryFolder()
  const before = await openDatabase({ mode: 'write', dir, regionsFile: REGIONS, migrations: stepsTo(steps) })
  fill(before.main)
  older(before)
  before.close()
  return openForTest({ dir, migrations: stepsTo(steps + 1) })
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

test('changes of due dates are known from the trail, by the day of the office, and not those of an id before', async () => {
  const after = await migrated(10, ({ main }) =>
    main.exec(`
      INSERT INTO audit (at, os_user, what, key, before, after) VALUES
        ('2025-10-01T00:00:00Z', 'u', 'followUp.setDue', 'follow-up:7', NULL, '{"on":"2025-10-31","precision":"month"}'),
        ('2025-11-12T00:00:00Z', 'u', 'followUp.create', 'follow-up:7', NULL, '{}'),
        ('2025-11-13T20:00:00Z', 'u', 'followUp.setDue', 'follow-up:7',
          '{"on":"2025-11-20","precision":"day"}', '{"on":"2025-12-31","precision":"month"}')
    `),
  )
  expect(after.main.prepare('SELECT * FROM follow_up_due_change').all()).toEqual([
    {
      id: 1,
      follow_up_id: 7,
      changed_on: '2025-11-14',
      from_on: '2025-11-20',
      from_precision: 'day',
      to_on: '2025-12-31',
      to_precision: 'month',
      reason: null,
    },
  ])
})

test('papers take the day of their meeting from what they say, else from their file, else from the meeting, and stay frozen', async () => {
  const issue = (
    { main }: WritableDb,
    paper: { meeting: number | null; version: number; file: string; model: string },
  ) =>
    main
      .prepare(`
        INSERT INTO document (meeting_id, kind, paper, version, file_name, model, model_hash, bytes, hash, issued_at)
        VALUES (?, 'nota-dinas', 'F4', ?, ?, ?, ?, x'50', ?, '2025-11-14T00:00:00Z')
      `)
      .run(paper.meeting, paper.version, paper.file, paper.model, sha256(paper.model), sha256(Uint8Array.from([0x50])))
  const emblem = '{"emblem":{"0":137,"1":80},"meetingDay":"2025-11-10"}'
  const after = await migrated(11, (db) => {
    issue(db, { meeting: 7, version: 1, file: 'Nota 2025-11-12.docx', model: emblem })
    issue(db, { meeting: 7, version: 2, file: 'Nota 2025-11-11 v2.docx', model: '{}' })
    issue(db, { meeting: 7, version: 3, file: 'nota-2025-13-01.docx', model: '{"meetingDay":"kemarin"}' })
    issue(db, { meeting: null, version: 1, file: 'Nota 2025-11-11.docx', model: '{}' })
  })
  const papers = listDocuments(after).filter(({ kind }) => kind === 'nota-dinas')
  expect(papers.map(({ meeting, version, meetingDay }) => [meeting, version, meetingDay])).toEqual([
    [7, 3, '2025-11-12'],
    [7, 2, '2025-11-11'],
    [null, 1, null],
    [7, 1, '2025-11-10'],
  ])
  const first = papers.find(({ meetingDay }) => meetingDay === '2025-11-10')
  expect(readDocument(after, first?.id ?? 0)?.model).toEqual({
    emblem: Uint8Array.from([137, 80]),
    meetingDay: '2025-11-10',
  })
  for (const change of ["UPDATE document SET meeting_day = '2025-11-13'", 'DELETE FROM document']) {
    expect(() => after.main.exec(change)).toThrow('database.documentIssued')
  }
})

test('ids of what was deleted earlier are known from the trail and not given again', async () => {
  const after = await migrated(12, ({ main }) =>
    main.exec(`
      INSERT INTO audit (at, os_user, what, key, before, after) VALUES
        ('2025-10-01T00:00:00Z', 'u', 'meeting.remove', 'meeting:9', '{}', NULL),
        ('2025-10-01T00:00:00Z', 'u', 'meeting.edit', 'meeting:30', '{}', NULL),
        ('2025-10-01T00:00:00Z', 'u', 'followUp.remove', 'follow-up:3', '{}', NULL),
        ('2025-10-01T00:00:00Z', 'u', 'snapshot.remove', '11', '{}', NULL),
        ('2025-10-01T00:00:00Z', 'u', 'snapshot.discard', '12', '{}', NULL),
        ('2025-10-01T00:00:00Z', 'u', 'unit.remove', '40', '{}', NULL)
    `),
  )
  expect([newId(after, 'meeting'), newId(after, 'follow_up'), newId(after, 'snapshot')]).toEqual([10, 8, 13])
})

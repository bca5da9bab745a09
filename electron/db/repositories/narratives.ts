import type { ReadableDb, WritableDb } from '../handle.ts'
import { inTransaction } from '../transaction.ts'

/** Rows that hold how a paper is arranged stand beside its texts, so that they come and go with the meeting. */
const ARRANGEMENT = 'susunan:'

/** Returns the edited texts of a meeting's papers by block id. */
export const narrativesOf = (db: ReadableDb, meeting: number): ReadonlyMap<string, string> =>
  new Map(
    db.main
      .prepare<[number], { readonly section: string; readonly text: string }>(
        'SELECT section, text FROM narrative WHERE meeting_id = ? ORDER BY section',
      )
      .all(meeting)
      .filter(({ section }) => !section.startsWith(ARRANGEMENT))
      .map(({ section, text }) => [section, text]),
  )

/** Keeps an edited text in place of the earlier one. */
export const saveNarrative = (db: WritableDb, meeting: number, section: string, text: string): void =>
  inTransaction(db, () => {
    db.main
      .prepare(`
        INSERT INTO narrative (meeting_id, section, text) VALUES (?, ?, ?)
        ON CONFLICT (meeting_id, section) DO UPDATE SET text = excluded.text
      `)
      .run(meeting, section, text)
  })

/** Forgets an edited text; nothing happens when there was none. */
export const removeNarrative = (db: WritableDb, meeting: number, section: string): void =>
  inTransaction(db, () => {
    db.main.prepare('DELETE FROM narrative WHERE meeting_id = ? AND section = ?').run(meeting, section)
  })

/** Returns how a kind of paper of a meeting is arranged, as it was stored; undefined when it never was. */
export const arrangementOf = (db: ReadableDb, meeting: number, kind: string): unknown => {
  const text = db.main
    .prepare<[number, string], string>('SELECT text FROM narrative WHERE meeting_id = ? AND section = ?')
    .pluck()
    .get(meeting, `${ARRANGEMENT}${kind}`)
  return text === undefined ? undefined : JSON.parse(text)
}

/** Stores how a kind of paper of a meeting is arranged. */
export const saveArrangement = (db: WritableDb, meeting: number, kind: string, arrangement: unknown): void =>
  saveNarrative(db, meeting, `${ARRANGEMENT}${kind}`, JSON.stringify(arrangement))

import { type DateKey, isDateKey } from '../../../shared/domain/date-key.ts'
import type { Migration } from '../migrate.ts'

interface Row {
  readonly id: number
  readonly named: unknown
  readonly fileName: string
  readonly today: DateKey
}

/** The day of its meeting stands beside a paper, so that a list need not open its model, and an index holds all that a list shows. */
export const meetingDayOfDocuments: Migration = {
  version: 120,
  up: (db) => {
    db.exec(`
      ALTER TABLE document ADD COLUMN meeting_day TEXT
        CHECK (meeting_day IS date(meeting_day) AND (meeting_day IS NULL OR meeting_id IS NOT NULL));
      DROP TRIGGER document_not_changed;
    `)
    const papers = db
      .prepare<[], Row>(`
        SELECT d.id, d.model ->> '$.meetingDay' AS named, d.file_name AS fileName, m.date AS today
        FROM document d JOIN meeting m ON m.id = d.meeting_id
      `)
      .all()
    const update = db.prepare('UPDATE document SET meeting_day = ? WHERE id = ?')
    for (const paper of papers) update.run(dayOf(paper), paper.id)
    db.exec(`
      CREATE TRIGGER document_not_changed BEFORE UPDATE ON document
      BEGIN SELECT RAISE(ABORT, 'database.documentIssued'); END;
      CREATE INDEX document_head ON document(
        meeting_id, kind, paper, version, supersedes, number, file_name, hash, issued_at,
        region_code, dataset, as_of, compared_as_of, meeting_day
      );
    `)
  },
}

/** A paper from before its model kept the day has it in the name of its file, unless that was chosen freely. */
const dayOf = ({ named, fileName, today }: Row): DateKey => {
  if (typeof named === 'string' && isDateKey(named)) return named
  const inFileName = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/u.exec(fileName)?.[0]
  return inFileName !== undefined && isDateKey(inFileName) ? inFileName : today
}

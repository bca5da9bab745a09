import type { Migration } from '../migrate.ts'

/** The highest id that a deleted record had, so that none is given twice: the trail and an undone deletion speak of one record. */
export const idsGivenOnce: Migration = {
  version: 130,
  up: (db) => {
    db.exec(`
      CREATE TABLE given_id (
        record TEXT PRIMARY KEY CHECK (record IN ('snapshot', 'meeting', 'follow_up')),
        highest INTEGER NOT NULL CHECK (highest >= 1)
      ) STRICT;

      CREATE TRIGGER snapshot_id_given AFTER DELETE ON snapshot
      BEGIN
        INSERT INTO given_id VALUES ('snapshot', OLD.id)
        ON CONFLICT (record) DO UPDATE SET highest = max(highest, excluded.highest);
      END;
      CREATE TRIGGER meeting_id_given AFTER DELETE ON meeting
      BEGIN
        INSERT INTO given_id VALUES ('meeting', OLD.id)
        ON CONFLICT (record) DO UPDATE SET highest = max(highest, excluded.highest);
      END;
      CREATE TRIGGER follow_up_id_given AFTER DELETE ON follow_up
      BEGIN
        INSERT INTO given_id VALUES ('follow_up', OLD.id)
        ON CONFLICT (record) DO UPDATE SET highest = max(highest, excluded.highest);
      END;

      -- What was deleted before this step is known from the trail.
      INSERT INTO given_id
      SELECT record, max(id) FROM (
        SELECT CASE what WHEN 'meeting.remove' THEN 'meeting' WHEN 'followUp.remove' THEN 'follow_up' ELSE 'snapshot' END
            AS record,
          CAST(replace(replace(key, 'meeting:', ''), 'follow-up:', '') AS INTEGER) AS id
        FROM audit WHERE what IN ('meeting.remove', 'followUp.remove', 'snapshot.remove', 'snapshot.discard')
      ) WHERE id >= 1 GROUP BY record;
    `)
  },
}

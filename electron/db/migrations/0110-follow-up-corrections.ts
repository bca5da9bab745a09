import type { Migration } from '../migrate.ts'

/** How due dates were changed, and which progress notes were cancelled: both are only ever added. */
export const followUpCorrections: Migration = {
  version: 110,
  up: (db) => {
    db.exec(`
      -- The due date in force on a day follows from the one that stands now and the changes after that day.
      CREATE TABLE follow_up_due_change (
        id INTEGER PRIMARY KEY,
        follow_up_id INTEGER NOT NULL REFERENCES follow_up(id) ON DELETE CASCADE,
        changed_on TEXT NOT NULL CHECK (changed_on IS date(changed_on)),
        from_on TEXT CHECK (from_on IS date(from_on)),
        from_precision TEXT CHECK (from_precision IN ('day', 'month', 'quarter')),
        to_on TEXT CHECK (to_on IS date(to_on)),
        to_precision TEXT CHECK (to_precision IN ('day', 'month', 'quarter')),
        reason TEXT CHECK (trim(reason) <> ''),
        CHECK ((from_on IS NULL) = (from_precision IS NULL)),
        CHECK ((to_on IS NULL) = (to_precision IS NULL)),
        CHECK (from_on IS NOT to_on OR from_precision IS NOT to_precision)
      ) STRICT;
      CREATE INDEX follow_up_due_change_by_follow_up ON follow_up_due_change(follow_up_id, id);
      CREATE TRIGGER follow_up_due_change_not_changed BEFORE UPDATE ON follow_up_due_change
      BEGIN SELECT RAISE(ABORT, 'database.followUpDueKept'); END;
      -- They go with their action and never alone.
      CREATE TRIGGER follow_up_due_change_not_deleted BEFORE DELETE ON follow_up_due_change
      WHEN EXISTS (SELECT 1 FROM follow_up f WHERE f.id = OLD.follow_up_id)
      BEGIN SELECT RAISE(ABORT, 'database.followUpDueKept'); END;

      -- A wrong note stays where it is and counts no more.
      CREATE TABLE follow_up_entry_cancelled (
        entry_id INTEGER PRIMARY KEY REFERENCES follow_up_entry(id),
        cancelled_on TEXT NOT NULL CHECK (cancelled_on IS date(cancelled_on)),
        reason TEXT CHECK (trim(reason) <> '')
      ) STRICT;
      CREATE TRIGGER follow_up_entry_cancelled_not_changed BEFORE UPDATE ON follow_up_entry_cancelled
      BEGIN SELECT RAISE(ABORT, 'database.followUpEntryKept'); END;
      CREATE TRIGGER follow_up_entry_cancelled_not_deleted BEFORE DELETE ON follow_up_entry_cancelled
      BEGIN SELECT RAISE(ABORT, 'database.followUpEntryKept'); END;

      -- Changes made before this step are known from the trail; an id may have belonged to a deleted action first.
      INSERT INTO follow_up_due_change (follow_up_id, changed_on, from_on, from_precision, to_on, to_precision)
      SELECT f.id,
        date(a.at, (SELECT CASE zone WHEN 'WIT' THEN '+9 hours' WHEN 'WITA' THEN '+8 hours' ELSE '+7 hours' END FROM office)),
        a.before ->> '$.on', a.before ->> '$.precision', a.after ->> '$.on', a.after ->> '$.precision'
      FROM audit a JOIN follow_up f ON a.key = 'follow-up:' || f.id
      WHERE a.what = 'followUp.setDue' AND a.before IS NOT a.after AND EXISTS (SELECT 1 FROM office)
        AND a.id > ifnull((SELECT max(c.id) FROM audit c WHERE c.key = a.key AND c.what = 'followUp.create'), 0)
      ORDER BY a.id;
    `)
  },
}

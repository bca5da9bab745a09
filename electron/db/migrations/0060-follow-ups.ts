import type { Migration } from '../migrate.ts'

/** RTL: one identity from the meeting of birth to the end; progress notes are only ever added. */
export const followUps: Migration = {
  version: 60,
  up: (db) => {
    db.exec(`
      CREATE TABLE follow_up (
        id INTEGER PRIMARY KEY,
        born_in INTEGER NOT NULL REFERENCES meeting(id),
        item INTEGER NOT NULL CHECK (item >= 1),
        number TEXT NOT NULL,
        issue TEXT CHECK (trim(issue) <> ''),
        action TEXT NOT NULL CHECK (trim(action) <> ''),
        output TEXT CHECK (trim(output) <> ''),
        due_on TEXT CHECK (due_on IS date(due_on)),
        due_precision TEXT CHECK (due_precision IN ('day', 'month', 'quarter')),
        remark TEXT CHECK (trim(remark) <> ''),
        indicator TEXT REFERENCES indicator(code),
        region_code TEXT CHECK (region_code GLOB '[0-9][0-9]*'),
        region_name TEXT CHECK (trim(region_name) <> ''),
        UNIQUE (born_in, item),
        CHECK ((due_on IS NULL) = (due_precision IS NULL)),
        CHECK ((region_code IS NULL) = (region_name IS NULL)),
        -- A month or a quarter is kept as its last day.
        CHECK (due_precision IN ('day') OR due_on IS NULL OR due_on = date(due_on, 'start of month', '+1 month', '-1 day')),
        CHECK (due_precision <> 'quarter' OR substr(due_on, 6, 2) IN ('03', '06', '09', '12'))
      ) STRICT;

      CREATE TRIGGER follow_up_number_fits BEFORE INSERT ON follow_up
      WHEN NEW.number IS NOT (SELECT m.ordinal || '.' || NEW.item FROM meeting m WHERE m.id = NEW.born_in)
      BEGIN SELECT RAISE(ABORT, 'database.followUpNumberKept'); END;
      CREATE TRIGGER follow_up_number_kept BEFORE UPDATE ON follow_up
      WHEN NEW.id <> OLD.id OR NEW.born_in <> OLD.born_in OR NEW.item <> OLD.item OR NEW.number <> OLD.number
      BEGIN SELECT RAISE(ABORT, 'database.followUpNumberKept'); END;
      CREATE TRIGGER meeting_ordinal_kept BEFORE UPDATE ON meeting
      WHEN (NEW.ordinal <> OLD.ordinal OR substr(NEW.date, 1, 4) <> substr(OLD.date, 1, 4))
        AND EXISTS (SELECT 1 FROM follow_up f WHERE f.born_in = OLD.id)
      BEGIN SELECT RAISE(ABORT, 'database.followUpNumberKept'); END;

      CREATE TABLE follow_up_unit (
        follow_up_id INTEGER NOT NULL REFERENCES follow_up(id) ON DELETE CASCADE,
        unit_id INTEGER NOT NULL REFERENCES unit(id),
        role TEXT NOT NULL CHECK (role IN ('lead', 'support')),
        position INTEGER NOT NULL CHECK (position >= 0),
        PRIMARY KEY (follow_up_id, unit_id),
        UNIQUE (follow_up_id, role, position)
      ) STRICT;
      CREATE INDEX follow_up_unit_by_unit ON follow_up_unit(unit_id);

      CREATE TABLE follow_up_entry (
        id INTEGER PRIMARY KEY,
        follow_up_id INTEGER NOT NULL REFERENCES follow_up(id),
        date TEXT NOT NULL CHECK (date IS date(date)),
        status TEXT NOT NULL CHECK (status IN ('not-started', 'in-progress', 'constrained', 'done', 'discontinued')),
        percent INTEGER CHECK (percent BETWEEN 0 AND 100),
        note TEXT NOT NULL,
        -- Being held up and being dropped need a reason.
        CHECK (status NOT IN ('constrained', 'discontinued') OR trim(note) <> '')
      ) STRICT;
      CREATE INDEX follow_up_entry_by_follow_up ON follow_up_entry(follow_up_id, date, id);
      CREATE TRIGGER follow_up_entry_not_changed BEFORE UPDATE ON follow_up_entry
      BEGIN SELECT RAISE(ABORT, 'database.followUpEntryKept'); END;
      CREATE TRIGGER follow_up_entry_not_deleted BEFORE DELETE ON follow_up_entry
      BEGIN SELECT RAISE(ABORT, 'database.followUpEntryKept'); END;

      CREATE TABLE evidence (
        id INTEGER PRIMARY KEY,
        follow_up_id INTEGER NOT NULL REFERENCES follow_up(id),
        entry_id INTEGER REFERENCES follow_up_entry(id),
        file_name TEXT NOT NULL CHECK (trim(file_name) <> ''),
        type TEXT NOT NULL CHECK (trim(type) <> ''),
        bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 5242880),
        hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*')
      ) STRICT;
      CREATE INDEX evidence_by_follow_up ON evidence(follow_up_id);
    `)
  },
}

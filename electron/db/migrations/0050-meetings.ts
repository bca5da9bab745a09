import type { Migration } from '../migrate.ts'

/** Meetings and everything that is written for and in them. */
export const meetings: Migration = {
  version: 50,
  up: (db) => {
    db.exec(`
      -- The ordinal is stored: it is the first part of every RTL number and must never move.
      CREATE TABLE meeting (
        id INTEGER PRIMARY KEY,
        date TEXT NOT NULL CHECK (date IS date(date)),
        year INTEGER NOT NULL GENERATED ALWAYS AS (CAST(substr(date, 1, 4) AS INTEGER)) STORED,
        ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
        start_time TEXT CHECK (start_time IS strftime('%H:%M', start_time)),
        end_time TEXT CHECK (end_time IS strftime('%H:%M', end_time)),
        place TEXT,
        agenda TEXT,
        chair_id INTEGER REFERENCES official(id),
        note_taker_id INTEGER REFERENCES official(id),
        state TEXT NOT NULL CHECK (state IN ('prepared', 'held')),
        UNIQUE (year, ordinal)
      ) STRICT;
      CREATE INDEX meeting_by_date ON meeting(date);

      CREATE TABLE meeting_snapshot (
        meeting_id INTEGER NOT NULL REFERENCES meeting(id) ON DELETE CASCADE,
        dataset TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('current', 'previous', 'year-before')),
        snapshot_id INTEGER NOT NULL,
        PRIMARY KEY (meeting_id, dataset, role),
        FOREIGN KEY (snapshot_id, dataset) REFERENCES snapshot(id, dataset)
      ) STRICT;
      CREATE INDEX meeting_snapshot_by_snapshot ON meeting_snapshot(snapshot_id);

      -- An office with its number of people, or one named person of it.
      CREATE TABLE attendee (
        id INTEGER PRIMARY KEY,
        meeting_id INTEGER NOT NULL REFERENCES meeting(id) ON DELETE CASCADE,
        unit_id INTEGER REFERENCES unit(id),
        unit_name TEXT NOT NULL CHECK (trim(unit_name) <> ''),
        person_name TEXT CHECK (trim(person_name) <> ''),
        person_position TEXT CHECK (trim(person_position) <> ''),
        people INTEGER NOT NULL CHECK (people BETWEEN 0 AND 100000),
        CHECK (person_name IS NULL OR people = 1)
      ) STRICT;
      CREATE INDEX attendee_by_meeting ON attendee(meeting_id);

      CREATE TABLE addressee (
        id INTEGER PRIMARY KEY,
        meeting_id INTEGER NOT NULL REFERENCES meeting(id) ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind IN ('yth', 'tembusan')),
        position INTEGER NOT NULL CHECK (position >= 0),
        name TEXT NOT NULL CHECK (trim(name) <> ''),
        UNIQUE (meeting_id, kind, position)
      ) STRICT;

      CREATE TABLE minute (
        id INTEGER PRIMARY KEY,
        meeting_id INTEGER NOT NULL REFERENCES meeting(id) ON DELETE CASCADE,
        position INTEGER NOT NULL CHECK (position >= 0),
        kind TEXT NOT NULL CHECK (kind IN ('arahan', 'paparan', 'diskusi', 'keputusan')),
        speaker TEXT CHECK (trim(speaker) <> ''),
        text TEXT NOT NULL CHECK (trim(text) <> ''),
        UNIQUE (meeting_id, position)
      ) STRICT;

      CREATE TABLE narrative (
        meeting_id INTEGER NOT NULL REFERENCES meeting(id) ON DELETE CASCADE,
        section TEXT NOT NULL CHECK (section <> ''),
        text TEXT NOT NULL,
        PRIMARY KEY (meeting_id, section)
      ) STRICT;

      -- What stands in a form that was not saved yet.
      CREATE TABLE draft (
        form TEXT NOT NULL CHECK (form <> ''),
        key TEXT NOT NULL,
        meeting_id INTEGER REFERENCES meeting(id) ON DELETE CASCADE,
        content TEXT NOT NULL CHECK (json_valid(content)),
        saved_at TEXT NOT NULL,
        PRIMARY KEY (form, key)
      ) STRICT;
    `)
  },
}

import type { Migration } from '../migrate.ts'

/** Figures as of one day with their source; a final snapshot never changes, a correction is a new version of it. */
export const snapshots: Migration = {
  version: 30,
  up: (db) => {
    db.exec(`
      CREATE TABLE snapshot (
        id INTEGER PRIMARY KEY,
        region_code TEXT NOT NULL CHECK (
          region_code GLOB '[0-9][0-9]' OR region_code GLOB '[0-9][0-9].[0-9][0-9]'
          OR region_code GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9]'
          OR region_code GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9].[0-9][0-9][0-9][0-9]'
        ),
        region_name TEXT NOT NULL CHECK (trim(region_name) <> ''),
        dataset TEXT NOT NULL CHECK (trim(dataset) <> ''),
        as_of TEXT NOT NULL CHECK (as_of IS date(as_of)),
        version INTEGER NOT NULL CHECK (version >= 1),
        supersedes INTEGER UNIQUE CHECK (supersedes IS NULL OR version > 1),
        source TEXT NOT NULL CHECK (trim(source) <> ''),
        document TEXT,
        eligible_label TEXT NOT NULL CHECK (trim(eligible_label) <> ''),
        status TEXT NOT NULL CHECK (status IN ('draft', 'final')),
        origin TEXT NOT NULL CHECK (origin IN ('form', 'import')),
        file_hash TEXT CHECK (length(file_hash) = 64 AND file_hash NOT GLOB '*[^0-9a-f]*'),
        note TEXT,
        content_hash TEXT CHECK (length(content_hash) = 64 AND content_hash NOT GLOB '*[^0-9a-f]*'),
        CHECK ((status = 'final') = (content_hash IS NOT NULL)),
        UNIQUE (region_code, dataset, as_of, version),
        UNIQUE (id, dataset),
        UNIQUE (id, region_code, dataset, as_of),
        -- A correction stays with the region, dataset and day of what it corrects.
        FOREIGN KEY (supersedes, region_code, dataset, as_of) REFERENCES snapshot(id, region_code, dataset, as_of)
      ) STRICT;
      -- Two finals of one day must be versions of each other.
      CREATE UNIQUE INDEX snapshot_one_final_origin ON snapshot(region_code, dataset, as_of)
        WHERE status = 'final' AND supersedes IS NULL;

      CREATE TRIGGER snapshot_starts_as_draft BEFORE INSERT ON snapshot WHEN NEW.status <> 'draft'
      BEGIN SELECT RAISE(ABORT, 'database.snapshotNotDraft'); END;
      CREATE TRIGGER snapshot_final_kept BEFORE UPDATE ON snapshot WHEN OLD.status = 'final'
      BEGIN SELECT RAISE(ABORT, 'database.snapshotFinal'); END;
      CREATE TRIGGER snapshot_final_not_deleted BEFORE DELETE ON snapshot WHEN OLD.status = 'final'
      BEGIN SELECT RAISE(ABORT, 'database.snapshotFinal'); END;
      CREATE TRIGGER snapshot_region_holds_places BEFORE UPDATE OF region_code ON snapshot
      WHEN EXISTS (
        SELECT 1 FROM observation o WHERE o.snapshot_id = OLD.id
          AND substr(o.region_code || '.', 1, length(NEW.region_code) + 1) <> NEW.region_code || '.'
      )
      BEGIN SELECT RAISE(ABORT, 'database.placeOutside'); END;

      CREATE TABLE observation (
        id INTEGER PRIMARY KEY,
        snapshot_id INTEGER NOT NULL REFERENCES snapshot(id) ON DELETE CASCADE,
        indicator TEXT NOT NULL REFERENCES indicator(code),
        region_code TEXT CHECK (
          region_code GLOB '[0-9][0-9]' OR region_code GLOB '[0-9][0-9].[0-9][0-9]'
          OR region_code GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9]'
          OR region_code GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9].[0-9][0-9][0-9][0-9]'
        ),
        unit_id INTEGER REFERENCES unit(id),
        place_name TEXT NOT NULL CHECK (trim(place_name) <> ''),
        eligible INTEGER CHECK (eligible BETWEEN 0 AND 10000000000),
        active INTEGER CHECK (active BETWEEN 0 AND 10000000000),
        -- What the source says, as it says it: checked, never computed with.
        stated_percent TEXT,
        stated_uncovered INTEGER CHECK (stated_uncovered BETWEEN -10000000000 AND 10000000000),
        stated_gap INTEGER CHECK (stated_gap BETWEEN -10000000000 AND 10000000000),
        approximate INTEGER NOT NULL CHECK (approximate IN (0, 1)),
        note TEXT,
        CHECK ((region_code IS NULL) <> (unit_id IS NULL))
      ) STRICT;
      CREATE UNIQUE INDEX observation_by_region ON observation(snapshot_id, indicator, region_code)
        WHERE region_code IS NOT NULL;
      CREATE UNIQUE INDEX observation_by_unit ON observation(snapshot_id, indicator, unit_id)
        WHERE unit_id IS NOT NULL;

      CREATE TRIGGER observation_added BEFORE INSERT ON observation
      BEGIN
        SELECT RAISE(ABORT, 'database.snapshotFinal') FROM snapshot s
          WHERE s.id = NEW.snapshot_id AND s.status = 'final';
        SELECT RAISE(ABORT, 'database.placeOutside') FROM snapshot s
          WHERE s.id = NEW.snapshot_id
            AND substr(NEW.region_code || '.', 1, length(s.region_code) + 1) <> s.region_code || '.';
      END;
      CREATE TRIGGER observation_changed BEFORE UPDATE ON observation
      BEGIN
        SELECT RAISE(ABORT, 'database.snapshotFinal') FROM snapshot s
          WHERE s.id IN (OLD.snapshot_id, NEW.snapshot_id) AND s.status = 'final';
        SELECT RAISE(ABORT, 'database.placeOutside') FROM snapshot s
          WHERE s.id = NEW.snapshot_id
            AND substr(NEW.region_code || '.', 1, length(s.region_code) + 1) <> s.region_code || '.';
      END;
      CREATE TRIGGER observation_deleted BEFORE DELETE ON observation
      BEGIN
        SELECT RAISE(ABORT, 'database.snapshotFinal') FROM snapshot s
          WHERE s.id = OLD.snapshot_id AND s.status = 'final';
      END;

      -- Explanations come after the figures and may follow a final snapshot.
      CREATE TABLE finding_note (
        id INTEGER PRIMARY KEY,
        snapshot_id INTEGER NOT NULL REFERENCES snapshot(id) ON DELETE CASCADE,
        code TEXT NOT NULL CHECK (trim(code) <> ''),
        place TEXT CHECK (place <> ''),
        indicator TEXT REFERENCES indicator(code),
        cause TEXT CHECK (cause IN (
          'election-officers', 'became-pppk', 'paid-months-ended', 'projects-ended', 'administrative', 'other'
        )),
        explanation TEXT CHECK (trim(explanation) <> ''),
        CHECK (cause IS NOT NULL OR explanation IS NOT NULL)
      ) STRICT;
      CREATE UNIQUE INDEX finding_note_one_each
        ON finding_note(snapshot_id, code, ifnull(place, ''), ifnull(indicator, ''));

      CREATE TABLE layout (
        id INTEGER PRIMARY KEY,
        dataset TEXT NOT NULL CHECK (trim(dataset) <> ''),
        fingerprint TEXT NOT NULL CHECK (fingerprint <> ''),
        name TEXT NOT NULL CHECK (trim(name) <> ''),
        mapping TEXT NOT NULL CHECK (json_valid(mapping)),
        used_at TEXT NOT NULL,
        UNIQUE (dataset, fingerprint)
      ) STRICT;
    `)
  },
}

import type { Migration } from '../migrate.ts'

/** What is counted, against which goals, and by which rules. */
export const indicatorsAndTargets: Migration = {
  version: 20,
  up: (db) => {
    db.exec(`
      CREATE TABLE indicator (
        code TEXT PRIMARY KEY CHECK (trim(code) <> ''),
        label TEXT NOT NULL CHECK (trim(label) <> ''),
        short_label TEXT NOT NULL CHECK (trim(short_label) <> ''),
        eligible_label TEXT NOT NULL CHECK (trim(eligible_label) <> ''),
        active_label TEXT NOT NULL CHECK (trim(active_label) <> ''),
        part_of TEXT REFERENCES indicator(code) CHECK (part_of <> code),
        place_kind TEXT NOT NULL CHECK (place_kind IN ('region', 'unit')),
        kind TEXT NOT NULL CHECK (kind IN ('coverage', 'ratio')),
        position INTEGER NOT NULL CHECK (position >= 0)
      ) STRICT;

      CREATE TABLE instrument (
        id INTEGER PRIMARY KEY,
        type TEXT NOT NULL CHECK (trim(type) <> ''),
        number TEXT CHECK (trim(number) <> ''),
        title TEXT NOT NULL CHECK (trim(title) <> ''),
        citation TEXT NOT NULL UNIQUE CHECK (trim(citation) <> ''),
        date TEXT CHECK (date IS date(date)),
        expires_on TEXT CHECK (expires_on IS date(expires_on)),
        -- Printed under "Dasar" unless a report chooses otherwise.
        cited INTEGER NOT NULL CHECK (cited IN (0, 1)),
        position INTEGER NOT NULL CHECK (position >= 0)
      ) STRICT;

      -- The instrument is text, as cited: a target outlives the list of instruments, and a missing one is a finding.
      CREATE TABLE target (
        id INTEGER PRIMARY KEY,
        indicator TEXT NOT NULL REFERENCES indicator(code),
        region_code TEXT NOT NULL CHECK (region_code GLOB '[0-9][0-9]*'),
        region_name TEXT NOT NULL CHECK (trim(region_name) <> ''),
        year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
        percent_hundredths INTEGER CHECK (percent_hundredths BETWEEN 0 AND 10000),
        people INTEGER CHECK (people BETWEEN 0 AND 10000000000),
        instrument TEXT NOT NULL,
        valid_from TEXT CHECK (valid_from IS date(valid_from)),
        acuan INTEGER NOT NULL CHECK (acuan IN (0, 1)),
        CHECK ((percent_hundredths IS NULL) <> (people IS NULL))
      ) STRICT;
      CREATE UNIQUE INDEX target_one_acuan ON target(indicator, region_code, year) WHERE acuan = 1;
      CREATE INDEX target_by_region ON target(region_code, indicator, year);

      CREATE TABLE rate (
        id INTEGER PRIMARY KEY,
        payer_class TEXT NOT NULL CHECK (trim(payer_class) <> ''),
        label TEXT NOT NULL CHECK (trim(label) <> ''),
        rupiah INTEGER NOT NULL CHECK (rupiah BETWEEN 0 AND 9007199254740991),
        valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
        valid_to TEXT CHECK (valid_to IS date(valid_to) AND valid_to >= valid_from),
        source TEXT NOT NULL CHECK (trim(source) <> ''),
        UNIQUE (payer_class, valid_from)
      ) STRICT;
      -- Two rates for one day would make a budget depend on the order of rows.
      CREATE TRIGGER rate_added_apart BEFORE INSERT ON rate
      WHEN EXISTS (
        SELECT 1 FROM rate r WHERE r.payer_class = NEW.payer_class
          AND r.valid_from <= ifnull(NEW.valid_to, '9999-12-31') AND NEW.valid_from <= ifnull(r.valid_to, '9999-12-31')
      )
      BEGIN SELECT RAISE(ABORT, 'database.rateOverlaps'); END;
      CREATE TRIGGER rate_changed_apart BEFORE UPDATE ON rate
      WHEN EXISTS (
        SELECT 1 FROM rate r WHERE r.id <> OLD.id AND r.payer_class = NEW.payer_class
          AND r.valid_from <= ifnull(NEW.valid_to, '9999-12-31') AND NEW.valid_from <= ifnull(r.valid_to, '9999-12-31')
      )
      BEGIN SELECT RAISE(ABORT, 'database.rateOverlaps'); END;

      CREATE TABLE category_scheme (
        year INTEGER PRIMARY KEY CHECK (year BETWEEN 2000 AND 2100),
        source TEXT CHECK (trim(source) <> '')
      ) STRICT;
      CREATE TABLE category_band (
        year INTEGER NOT NULL REFERENCES category_scheme(year) ON DELETE CASCADE,
        lower INTEGER NOT NULL CHECK (lower BETWEEN 0 AND 10000),
        label TEXT NOT NULL CHECK (trim(label) <> ''),
        PRIMARY KEY (year, lower),
        UNIQUE (year, label)
      ) STRICT;
    `)
  },
}

import type { Migration } from '../migrate.ts'

/** The office itself: letterhead, people, other offices, settings, and what it learnt about region names. */
export const office: Migration = {
  version: 10,
  up: (db) => {
    db.exec(`
      -- One row: a data folder belongs to one office.
      CREATE TABLE office (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        region_code TEXT NOT NULL CHECK (
          region_code GLOB '[0-9][0-9]' OR region_code GLOB '[0-9][0-9].[0-9][0-9]'
        ),
        region_name TEXT NOT NULL CHECK (trim(region_name) <> ''),
        government TEXT NOT NULL CHECK (trim(government) <> ''),
        name TEXT NOT NULL CHECK (trim(name) <> ''),
        address TEXT NOT NULL CHECK (json_valid(address) AND json_type(address) = 'array'),
        place TEXT NOT NULL CHECK (trim(place) <> ''),
        zone TEXT NOT NULL CHECK (zone IN ('WIB', 'WITA', 'WIT')),
        emblem BLOB CHECK (length(emblem) BETWEEN 1 AND 2097152)
      ) STRICT;

      CREATE TABLE official (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL CHECK (trim(name) <> ''),
        position TEXT NOT NULL CHECK (trim(position) <> ''),
        prefix TEXT CHECK (trim(prefix) <> ''),
        rank TEXT CHECK (trim(rank) <> ''),
        -- As written: the form of a NIP is warned about, never refused.
        nip TEXT CHECK (trim(nip) <> '')
      ) STRICT;

      CREATE TABLE unit (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (trim(name) <> ''),
        short_name TEXT CHECK (trim(short_name) <> '')
      ) STRICT;

      CREATE TABLE setting (
        key TEXT PRIMARY KEY CHECK (key <> ''),
        value TEXT NOT NULL CHECK (json_valid(value))
      ) STRICT;

      -- A spelling met in a file and the region the user said it is; scope '' when it holds everywhere.
      CREATE TABLE region_alias (
        spelling TEXT NOT NULL CHECK (spelling <> ''),
        scope TEXT NOT NULL,
        region_code TEXT NOT NULL CHECK (region_code GLOB '[0-9][0-9]*'),
        region_name TEXT NOT NULL CHECK (trim(region_name) <> ''),
        PRIMARY KEY (spelling, scope)
      ) STRICT;

      CREATE TABLE code_change (
        old_code TEXT NOT NULL CHECK (old_code GLOB '[0-9][0-9]*'),
        new_code TEXT NOT NULL CHECK (new_code GLOB '[0-9][0-9]*' AND new_code <> old_code),
        valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
        PRIMARY KEY (old_code, new_code)
      ) STRICT;
    `)
  },
}

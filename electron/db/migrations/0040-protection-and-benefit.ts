import type { Migration } from '../migrate.ts'

const FROZEN_TABLES = ['protection', 'benefit'] as const

/** Protection paid by public money and benefits paid out; both belong to a snapshot and freeze with it. */
export const protectionAndBenefit: Migration = {
  version: 40,
  up: (db) => {
    db.exec(`
      -- Planned is not paid: each step has its own column and its own unknown.
      CREATE TABLE protection (
        id INTEGER PRIMARY KEY,
        snapshot_id INTEGER NOT NULL REFERENCES snapshot(id) ON DELETE CASCADE,
        payer TEXT NOT NULL CHECK (trim(payer) <> ''),
        quota INTEGER CHECK (quota BETWEEN 0 AND 10000000000),
        verified INTEGER CHECK (verified BETWEEN 0 AND 10000000000),
        registered INTEGER CHECK (registered BETWEEN 0 AND 10000000000),
        paid INTEGER CHECK (paid BETWEEN 0 AND 10000000000),
        months INTEGER CHECK (months BETWEEN 0 AND 1200),
        rupiah INTEGER CHECK (rupiah BETWEEN 0 AND 9007199254740991),
        approximate INTEGER NOT NULL CHECK (approximate IN (0, 1)),
        note TEXT,
        UNIQUE (snapshot_id, payer)
      ) STRICT;

      CREATE TABLE benefit (
        id INTEGER PRIMARY KEY,
        snapshot_id INTEGER NOT NULL REFERENCES snapshot(id) ON DELETE CASCADE,
        programme TEXT NOT NULL CHECK (programme IN ('JKK', 'JKM', 'JHT', 'JP', 'JKP')),
        cases INTEGER CHECK (cases BETWEEN 0 AND 10000000000),
        rupiah INTEGER CHECK (rupiah BETWEEN 0 AND 9007199254740991),
        note TEXT,
        UNIQUE (snapshot_id, programme)
      ) STRICT;
    `)
    for (const table of FROZEN_TABLES) {
      db.exec(`
        CREATE TRIGGER ${table}_added BEFORE INSERT ON ${table}
        WHEN EXISTS (SELECT 1 FROM snapshot s WHERE s.id = NEW.snapshot_id AND s.status = 'final')
        BEGIN SELECT RAISE(ABORT, 'database.snapshotFinal'); END;
        CREATE TRIGGER ${table}_changed BEFORE UPDATE ON ${table}
        WHEN EXISTS (SELECT 1 FROM snapshot s WHERE s.id IN (OLD.snapshot_id, NEW.snapshot_id) AND s.status = 'final')
        BEGIN SELECT RAISE(ABORT, 'database.snapshotFinal'); END;
        CREATE TRIGGER ${table}_deleted BEFORE DELETE ON ${table}
        WHEN EXISTS (SELECT 1 FROM snapshot s WHERE s.id = OLD.snapshot_id AND s.status = 'final')
        BEGIN SELECT RAISE(ABORT, 'database.snapshotFinal'); END;
      `)
    }
  },
}

import type { Migration } from '../migrate.ts'

/** Issued papers, frozen with their model and bytes, and the trail of who changed what. */
export const documentsAndAudit: Migration = {
  version: 70,
  up: (db) => {
    db.exec(`
      CREATE TABLE document (
        id INTEGER PRIMARY KEY,
        meeting_id INTEGER REFERENCES meeting(id),
        kind TEXT NOT NULL CHECK (kind <> '' AND kind NOT GLOB '*[^a-z-]*'),
        paper TEXT NOT NULL CHECK (paper IN ('A4', 'F4')),
        version INTEGER NOT NULL CHECK (version >= 1),
        supersedes INTEGER UNIQUE REFERENCES document(id) CHECK (supersedes IS NULL OR version > 1),
        number TEXT CHECK (trim(number) <> ''),
        file_name TEXT NOT NULL CHECK (trim(file_name) <> ''),
        model TEXT NOT NULL CHECK (json_valid(model)),
        model_hash TEXT NOT NULL CHECK (length(model_hash) = 64 AND model_hash NOT GLOB '*[^0-9a-f]*'),
        bytes BLOB NOT NULL CHECK (length(bytes) >= 1),
        hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
        issued_at TEXT NOT NULL CHECK (issued_at <> '')
      ) STRICT;
      CREATE UNIQUE INDEX document_one_version ON document(ifnull(meeting_id, 0), kind, paper, version);
      CREATE TRIGGER document_not_changed BEFORE UPDATE ON document
      BEGIN SELECT RAISE(ABORT, 'database.documentIssued'); END;
      CREATE TRIGGER document_not_deleted BEFORE DELETE ON document
      BEGIN SELECT RAISE(ABORT, 'database.documentIssued'); END;

      CREATE TABLE audit (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL CHECK (at <> ''),
        os_user TEXT NOT NULL,
        what TEXT NOT NULL CHECK (what <> ''),
        key TEXT NOT NULL,
        before TEXT CHECK (json_valid(before)),
        after TEXT CHECK (json_valid(after))
      ) STRICT;
      CREATE INDEX audit_by_key ON audit(key);
      CREATE TRIGGER audit_not_changed BEFORE UPDATE ON audit
      BEGIN SELECT RAISE(ABORT, 'database.auditKept'); END;
      CREATE TRIGGER audit_not_deleted BEFORE DELETE ON audit
      BEGIN SELECT RAISE(ABORT, 'database.auditKept'); END;
    `)
  },
}

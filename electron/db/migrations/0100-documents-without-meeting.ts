import type { Migration } from '../migrate.ts'

/** What an issued paper without a meeting is about, so that its versions count by that and not all together. */
export const documentsWithoutMeeting: Migration = {
  version: 100,
  up: (db) => {
    db.exec(`
      -- Papers of a meeting leave all four empty, as do papers that were issued before this step.
      ALTER TABLE document ADD COLUMN region_code TEXT CHECK (region_code IS NULL OR meeting_id IS NULL);
      ALTER TABLE document ADD COLUMN dataset TEXT CHECK ((dataset IS NULL) = (region_code IS NULL));
      ALTER TABLE document ADD COLUMN as_of TEXT
        CHECK (as_of IS date(as_of) AND (as_of IS NULL) = (region_code IS NULL));
      -- The day that the figures were compared with, null when there was none.
      ALTER TABLE document ADD COLUMN compared_as_of TEXT
        CHECK (compared_as_of IS date(compared_as_of) AND (compared_as_of IS NULL OR compared_as_of < as_of));
      DROP INDEX document_one_version;
      CREATE UNIQUE INDEX document_one_version ON document(
        ifnull(meeting_id, 0), ifnull(region_code, ''), ifnull(dataset, ''), ifnull(as_of, ''), kind, paper, version
      );
    `)
  },
}

import type { Database } from 'better-sqlite3'

/** One step of the schema; shipped steps are never edited, later ones only add. */
export interface Migration {
  /** Steps of ten; becomes `user_version`. */
  readonly version: number
  readonly up: (db: Database) => void
}

/** Returns the version of the schema in the file, 0 when nothing was ever run. */
export const schemaVersionOf = (db: Database): number => Number(db.pragma('user_version', { simple: true }))

/**
 * Runs the steps that are newer than the file, each in its own transaction together with its `user_version`; a step that
 * fails is undone and its error goes on. Returns the version reached.
 */
export const migrate = (db: Database, migrations: readonly Migration[]): number => {
  for (const { version, up } of migrations) {
    if (version <= schemaVersionOf(db)) continue
    db.transaction(() => {
      up(db)
      db.pragma(`user_version = ${version}`)
    }).immediate()
  }
  return schemaVersionOf(db)
}

import { existsSync, mkdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import SqliteDatabase, { type Database } from 'better-sqlite3'
import { AppError } from '../../shared/domain/app-error.ts'
import { connectForReading, connectForWriting } from './connection.ts'
import { putInPlace, removeDatabaseFiles } from './database-files.ts'
import { sqliteCodeOf, toFolderError } from './errors.ts'
import {
  REAL_APPLICATION_ID,
  REGIONS_APPLICATION_ID,
  REGIONS_FORMAT,
  readFileHeader,
  SAMPLE_APPLICATION_ID,
} from './file-header.ts'
import { chooseDatabase } from './find-databases.ts'
import type { Handle, ReadableDb, RegionsDb, WritableDb } from './handle.ts'
import { type Migration, migrate, schemaVersionOf } from './migrate.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { makeVerifiedCopy } from './verified-copy.ts'

/** Folder of the copies made before a migration, inside the data folder. */
export const MIGRATION_BACKUP_FOLDER = 'cadangan'

export interface OpenOptions {
  readonly dir: string
  /** The region asset that `build/regions.ts` makes. */
  readonly regionsFile: string
  /** Data contoh or real data; without it what the folder holds decides, real data first. */
  readonly sample?: boolean
  /** The steps to bring the file to; all of the program's by default. */
  readonly migrations?: readonly Migration[]
  /** Puts the first rows into a file that did not exist, before it gets its name. */
  readonly fill?: (db: WritableDb) => void
}

const latestOf = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0

const openRegions = (file: string): Database => {
  const header = existsSync(file) ? readFileHeader(file) : null
  if (header?.applicationId !== REGIONS_APPLICATION_ID || header.userVersion !== REGIONS_FORMAT) {
    throw new AppError('database.regionsMissing')
  }
  return new SqliteDatabase(file, { readonly: true, fileMustExist: true })
}

/** Opens the list of regions alone: reading a file needs no data of an office. AppError `database.regionsMissing`. */
export const openRegionsDb = (file: string): RegionsDb & { close(): void } => {
  const regions = openRegions(file)
  return { regions, close: () => regions.close() }
}

/** Refuses what is not ours by the header alone, so that no companion file is made beside it. */
const checkHeader = (file: string, sample: boolean, latest: number): void => {
  const params = { file: basename(file) }
  const header = readFileHeader(file)
  if (header === null) throw new AppError('database.damaged', params)
  const own = sample ? SAMPLE_APPLICATION_ID : REAL_APPLICATION_ID
  if (header.applicationId !== own) {
    const swapped = sample ? REAL_APPLICATION_ID : SAMPLE_APPLICATION_ID
    throw new AppError(header.applicationId === swapped ? 'database.sampleMismatch' : 'database.foreign', params)
  }
  // With a log beside it a file may still be growing; without one, missing pages are lost.
  if (!existsSync(`${file}-wal`) && statSync(file).size < header.size) throw new AppError('database.damaged', params)
  if (header.userVersion > latest) throw new AppError('database.newer', params)
}

/** Refuses a damaged or newer file without changing a byte of it. Returns its version. */
const probe = (file: string, latest: number): number => {
  const params = { file: basename(file) }
  const db = connectForReading(file)
  try {
    const version = schemaVersionOf(db)
    if (version > latest) throw new AppError('database.newer', params)
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new AppError('database.damaged', params)
    return version
  } catch (error) {
    const code = sqliteCodeOf(error) ?? ''
    if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') throw new AppError('database.damaged', params)
    throw error
  } finally {
    db.close()
  }
}

interface NewFile {
  readonly regions: Database
  readonly sample: boolean
  readonly migrations: readonly Migration[]
  readonly fill: ((db: WritableDb) => void) | undefined
}

/** Builds a complete file under another name first: a process that dies half-way leaves no half-made database behind. */
const create = (file: string, { regions, sample, migrations, fill }: NewFile): void => {
  const temporary = `${file}.baru`
  removeDatabaseFiles(temporary)
  mkdirSync(dirname(file), { recursive: true })
  const db = connectForWriting(temporary, { create: true })
  try {
    db.pragma(`application_id = ${sample ? SAMPLE_APPLICATION_ID : REAL_APPLICATION_ID}`)
    db.pragma('journal_mode = WAL')
    migrate(db, migrations)
    // opened for writing just above, which is what the mark of a WritableDb says
    fill?.(handleOf(db, regions, file, sample) as WritableDb)
  } finally {
    db.close()
  }
  putInPlace(temporary, file)
}

const upgrade = async (file: string, version: number, migrations: readonly Migration[]): Promise<void> => {
  const folder = join(dirname(file), MIGRATION_BACKUP_FOLDER)
  await makeVerifiedCopy(file, join(folder, `${basename(file, '.sqlite')}-skema-${version}.sqlite`))
  const db = connectForWriting(file, { create: false })
  try {
    migrate(db, migrations)
  } finally {
    db.close()
  }
}

const handleOf = (main: Database, regions: Database, file: string, sample: boolean): Handle => ({
  main,
  regions,
  isSample: sample,
  file: basename(file),
  close: () => {
    main.close()
    regions.close()
  },
})

const openFile = async (mode: 'write' | 'read', options: OpenOptions): Promise<Handle> => {
  const migrations = options.migrations ?? MIGRATIONS
  const latest = latestOf(migrations)
  const { file, sample } = chooseDatabase(options.dir, options.sample)
  const regions = openRegions(options.regionsFile)
  try {
    if (!existsSync(file)) {
      if (mode === 'read') throw new AppError('database.missing')
      create(file, { regions, sample, migrations, fill: options.fill })
    }
    checkHeader(file, sample, latest)
    const version = probe(file, latest)
    if (version < latest) {
      if (mode === 'read') throw new AppError('database.older', { file: basename(file) })
      await upgrade(file, version, migrations)
    }
    return handleOf(
      mode === 'write' ? connectForWriting(file, { create: false }) : connectForReading(file),
      regions,
      file,
      sample,
    )
  } catch (error) {
    regions.close()
    throw error
  }
}

/**
 * Opens the database of a data folder. For writing it is created or brought to the newest schema when needed, after a
 * verified copy; the caller holds the writer lock. For reading nothing is ever created or changed.
 * Refuses by name: a newer, foreign, damaged or mixed-up file, an older or missing one when reading, a missing region asset.
 */
export function openDatabase(options: OpenOptions & { readonly mode: 'write' }): Promise<WritableDb>
export function openDatabase(options: OpenOptions & { readonly mode: 'read' }): Promise<ReadableDb>
export async function openDatabase(options: OpenOptions & { readonly mode: 'write' | 'read' }): Promise<Handle> {
  try {
    return await openFile(options.mode, options)
  } catch (error) {
    throw toFolderError(error)
  }
}

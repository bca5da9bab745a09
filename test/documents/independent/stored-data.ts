import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import type { ChartModel } from '../../../shared/charts/chart-model.ts'
import type { Known } from './exact.ts'

/** Potensi and peserta aktif of one row, each unknown on its own. */
export interface Pair {
  readonly eligible: Known
  readonly active: Known
}

export interface StoredSnapshot {
  readonly id: number
  readonly region: string
  readonly asOf: string
  readonly version: number
  readonly final: boolean
  /** By `indicator|region code`. */
  readonly rows: ReadonlyMap<string, Pair>
  readonly stated: readonly string[]
}

export interface StoredTarget {
  readonly region: string
  readonly regionName: string
  readonly year: number
  readonly hundredths: Known
  readonly people: Known
  readonly validFrom: string | null
  readonly acuan: boolean
}

export interface StoredEntry {
  readonly date: string
  readonly status: string
  readonly percent: number | null
}

export interface StoredFollowUp {
  readonly number: string
  readonly bornIn: number
  readonly dueOn: string | null
  readonly precision: string | null
  readonly entries: readonly StoredEntry[]
}

export interface StoredProtection {
  readonly payer: string
  readonly quota: Known
  readonly verified: Known
  readonly registered: Known
  readonly paid: Known
  readonly months: Known
  readonly rupiah: Known
}

export interface StoredMeeting {
  readonly id: number
  readonly date: string
  readonly roles: ReadonlyMap<string, number>
  /** People that each office sent. */
  readonly attendance: readonly bigint[]
}

/** A chart of a frozen model, with the text that stands for it. */
export interface FrozenFigure {
  readonly type: string
  readonly chart: ChartModel
  readonly alt: string
}

interface FrozenModel {
  readonly parts: readonly { readonly blocks: readonly FrozenFigure[] }[]
}

/** An issued paper. */
export interface StoredDocument {
  readonly meeting: number | null
  readonly kind: string
  readonly paper: string
  readonly figures: readonly FrozenFigure[]
}

/** Everything the figures of the papers come from, read with plain SQL. */
export interface StoredData {
  readonly snapshots: readonly StoredSnapshot[]
  readonly targets: readonly StoredTarget[]
  /** Lower edges in hundredths of a percent, ascending, by year. */
  readonly bands: ReadonlyMap<number, readonly { readonly lower: bigint; readonly label: string }[]>
  readonly protection: readonly {
    readonly asOf: string
    readonly region: string
    readonly rows: readonly StoredProtection[]
  }[]
  readonly rates: readonly bigint[]
  readonly meetings: readonly StoredMeeting[]
  readonly followUps: readonly StoredFollowUp[]
  readonly documents: readonly StoredDocument[]
  /** Sentences that people entered; figures in them are theirs. */
  readonly entered: readonly string[]
}

type Cell = bigint | string | Buffer | null
type Row = Readonly<Record<string, Cell>>
type Ask = (sql: string) => readonly Row[]

const text = (row: Row, name: string): string => String(row[name])
const textOrNull = (row: Row, name: string): string | null => {
  const cell = row[name]
  return typeof cell === 'string' ? cell : null
}
const whole = (row: Row, name: string): Known => {
  const cell = row[name]
  return typeof cell === 'bigint' ? cell : null
}
const number = (row: Row, name: string): number => Number(row[name])

/** Returns the data of the one database in a folder; whole numbers are read as BigInt. */
export function readStoredData(folder: string): StoredData {
  const [file, ...others] = readdirSync(folder).filter((name) => name.endsWith('.sqlite'))
  if (file === undefined || others.length > 0) throw new Error(`not exactly one database in ${folder}`)
  const db = new SqliteDatabase(join(folder, file), { readonly: true })
  try {
    db.defaultSafeIntegers(true)
    return readAll((sql) => db.prepare<[], Row>(sql).all())
  } finally {
    db.close()
  }
}

function readAll(ask: Ask): StoredData {
  return {
    snapshots: ask("SELECT * FROM snapshot WHERE dataset = 'ucj' ORDER BY as_of, version").map((row) =>
      snapshotOf(ask, row),
    ),
    targets: ask("SELECT * FROM target WHERE indicator = 'ucj' ORDER BY id").map((row) => ({
      region: text(row, 'region_code'),
      regionName: text(row, 'region_name'),
      year: number(row, 'year'),
      hundredths: whole(row, 'percent_hundredths'),
      people: whole(row, 'people'),
      validFrom: textOrNull(row, 'valid_from'),
      acuan: row.acuan === 1n,
    })),
    bands: bandsOf(ask('SELECT year, lower, label FROM category_band ORDER BY year, lower')),
    protection: ask("SELECT id, region_code, as_of FROM snapshot WHERE dataset = 'protection' ORDER BY as_of").map(
      (row) => ({
        asOf: text(row, 'as_of'),
        region: text(row, 'region_code'),
        rows: protectionOf(ask, number(row, 'id')),
      }),
    ),
    rates: ask('SELECT rupiah FROM rate').flatMap(({ rupiah }) => (typeof rupiah === 'bigint' ? [rupiah] : [])),
    meetings: ask('SELECT id, date FROM meeting ORDER BY date').map((row) => ({
      id: number(row, 'id'),
      date: text(row, 'date'),
      roles: new Map(
        ask(
          `SELECT role, snapshot_id FROM meeting_snapshot WHERE dataset = 'ucj' AND meeting_id = ${number(row, 'id')}`,
        ).map((role) => [text(role, 'role'), number(role, 'snapshot_id')]),
      ),
      attendance: ask(`SELECT people FROM attendee WHERE meeting_id = ${number(row, 'id')}`).map(
        (attendee) => whole(attendee, 'people') ?? 0n,
      ),
    })),
    followUps: ask('SELECT * FROM follow_up ORDER BY born_in, item').map((row) => followUpOf(ask, row)),
    documents: ask('SELECT meeting_id, kind, paper, model FROM document ORDER BY id').map(documentOf),
    entered: enteredIn(ask),
  }
}

function snapshotOf(ask: Ask, row: Row): StoredSnapshot {
  const observations = ask(
    `SELECT indicator, region_code, eligible, active, stated_percent FROM observation WHERE region_code IS NOT NULL AND snapshot_id = ${number(row, 'id')}`,
  )
  return {
    id: number(row, 'id'),
    region: text(row, 'region_code'),
    asOf: text(row, 'as_of'),
    version: number(row, 'version'),
    final: row.status === 'final',
    rows: new Map(
      observations.map((found) => [
        `${text(found, 'indicator')}|${text(found, 'region_code')}`,
        { eligible: whole(found, 'eligible'), active: whole(found, 'active') },
      ]),
    ),
    stated: observations.flatMap((found) => textOrNull(found, 'stated_percent') ?? []),
  }
}

function bandsOf(rows: readonly Row[]): StoredData['bands'] {
  const bands = new Map<number, { lower: bigint; label: string }[]>()
  for (const row of rows) {
    const year = number(row, 'year')
    bands.set(year, [...(bands.get(year) ?? []), { lower: whole(row, 'lower') ?? 0n, label: text(row, 'label') }])
  }
  return bands
}

const protectionOf = (ask: Ask, snapshot: number): readonly StoredProtection[] =>
  ask(`SELECT * FROM protection WHERE snapshot_id = ${snapshot} ORDER BY id`).map((row) => ({
    payer: text(row, 'payer'),
    quota: whole(row, 'quota'),
    verified: whole(row, 'verified'),
    registered: whole(row, 'registered'),
    paid: whole(row, 'paid'),
    months: whole(row, 'months'),
    rupiah: whole(row, 'rupiah'),
  }))

const followUpOf = (ask: Ask, row: Row): StoredFollowUp => ({
  number: text(row, 'number'),
  bornIn: number(row, 'born_in'),
  dueOn: textOrNull(row, 'due_on'),
  precision: textOrNull(row, 'due_precision'),
  entries: ask(
    `SELECT date, status, percent FROM follow_up_entry WHERE follow_up_id = ${number(row, 'id')} ORDER BY date, id`,
  ).map((entry) => ({
    date: text(entry, 'date'),
    status: text(entry, 'status'),
    percent: typeof entry.percent === 'bigint' ? Number(entry.percent) : null,
  })),
})

function documentOf(row: Row): StoredDocument {
  const model: FrozenModel = JSON.parse(text(row, 'model'))
  return {
    meeting: typeof row.meeting_id === 'bigint' ? Number(row.meeting_id) : null,
    kind: text(row, 'kind'),
    paper: text(row, 'paper'),
    figures: model.parts.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'figure')),
  }
}

/** Longest first, so that a short entry never cuts a longer one. */
const enteredIn = (ask: Ask): readonly string[] =>
  [
    'SELECT note AS said FROM follow_up_entry',
    'SELECT issue AS said FROM follow_up UNION SELECT action FROM follow_up UNION SELECT output FROM follow_up UNION SELECT remark FROM follow_up',
    'SELECT note AS said FROM snapshot UNION SELECT source FROM snapshot UNION SELECT instrument FROM target',
    'SELECT explanation AS said FROM finding_note',
  ]
    .flatMap((sql) => ask(sql))
    .flatMap((row) => textOrNull(row, 'said') ?? [])
    .map((said) => said.trim().replace(/\.$/u, ''))
    .filter((said) => /\d/u.test(said))
    .sort((a, b) => b.length - a.length)

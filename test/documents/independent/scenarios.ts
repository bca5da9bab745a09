import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { compareLaporan } from './compare-paper.ts'
import { PROGRAM, runMonev } from './program.ts'
import { readStoredData } from './stored-data.ts'
import { daySubject, latestMeetingSubject } from './subjects.ts'
import type { Tally } from './tally.ts'

/** Data that were entered once; papers are written from copies of them by this or by a mutated program. */
export interface Scenario {
  readonly region: string
  readonly asOf: string
  /** Comma-separated tables by day, oldest first. */
  readonly tables: readonly { readonly asOf: string; readonly rows: string }[]
  readonly target: readonly string[]
}

const HEADER = 'kode_wilayah;wilayah;potensi;aktif;potensi_pu;aktif_pu;potensi_bpu;aktif_bpu'

/**
 * A kota whose figures lie on edges: halves to round on both sides of 0, a coverage exactly on the edge of a category, unknown and
 * nil figures, a region above its target, more active than eligible people, and a day without a figure for the kota.
 */
export const EDGES: Scenario = {
  region: '11.72',
  asOf: '2025-10-31',
  tables: [
    // Within 45 days of a year before, but not the nearest day.
    { asOf: '2024-09-30', rows: '11.72;Kota Sabang;16000;2750;;;;' },
    {
      asOf: '2024-10-31',
      rows: `11.72;Kota Sabang;16000;2873;9000;1800;7000;1073
11.72.01;Sukakarya;8000;1700;;;;
11.72.02;Sukajaya;6000;1000;;;;
11.72.03;Sukamakmue;2000;173;;;;`,
    },
    { asOf: '2025-02-28', rows: '11.72;Kota Sabang;20000;;;;;' },
    {
      asOf: '2025-05-31',
      rows: `11.72;Kota Sabang;20000;4874;12000;3500;;
11.72.01;Sukakarya;9000;2500;;;;
11.72.01.2005;Aneuk Laot;2000;0;;;;
11.72.01.2006;Kuta Timu;10;5;;;;
11.72.01.2007;Kuta Barat;800;797;;;;
11.72.02;Sukajaya;8000;2374;;;;`,
    },
    {
      asOf: '2025-10-31',
      rows: `11.72;Kota Sabang;20000;3873;12000;2600;;1273
11.72.01;Sukakarya;9000;2700;;;;
11.72.01.2004;Krueng Raya;160;23;;;;
11.72.01.2005;Aneuk Laot;2000;3;;;;
11.72.01.2006;Kuta Timu;0;0;;;;
11.72.01.2007;Kuta Barat;800;801;;;;
11.72.02;Sukajaya;8000;1173;;;;
11.72.03;Sukamakmue;3000;;;;;`,
    },
  ],
  target: ['--percent', '25'],
}

/**
 * A kota without figures of its own: the sum of its kecamatan, a year before in which one of them is missing, a target in people, and
 * a pace that would carry it above all potensi.
 */
export const PARTS: Scenario = {
  region: '13.77',
  asOf: '2025-09-30',
  tables: [
    {
      asOf: '2024-09-30',
      rows: `13.77.01;Pariaman Tengah;39000;400;;;;
13.77.02;Pariaman Utara;24000;300;;;;
13.77.04;Pariaman Timur;15000;200;;;;`,
    },
    {
      asOf: '2025-08-31',
      rows: `13.77.01;Pariaman Tengah;40000;1400;;;;
13.77.02;Pariaman Utara;25000;2300;;;;
13.77.03;Pariaman Selatan;20001;1100;;;;
13.77.04;Pariaman Timur;15000;1200;;;;`,
    },
    {
      asOf: '2025-09-30',
      rows: `13.77.01;Pariaman Tengah;40000;11999;;;;
13.77.02;Pariaman Utara;25000;12000;;;;
13.77.03;Pariaman Selatan;20001;9000;;;;
13.77.04;Pariaman Timur;15000;8000;;;;`,
    },
  ],
  target: ['--people', '60000'],
}

/** A kota with two snapshots, exactly a year apart: the earlier one is the previous day and the year before at once. */
export const YEAR: Scenario = {
  region: '74.71',
  asOf: '2025-06-08',
  tables: [
    { asOf: '2024-06-08', rows: '74.71;Kota Kendari;138000;40000;;;;' },
    { asOf: '2025-06-08', rows: '74.71;Kota Kendari;140940;49397;;;;' },
  ],
  target: ['--percent', '62,22'],
}

const BANDS = ['sangat rendah', 'rendah', 'sedang', 'tinggi']
const EDGES_OF_BANDS = [0, 3000, 4500, 6000]

/** Enters a scenario into an empty folder through the terminal; categories, which it cannot set, through SQL. */
export async function enterScenario({ region, tables, target }: Scenario, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const place = ['--data', folder, '--region', region]
  for (const { asOf, rows } of tables) {
    const file = join(folder, `${asOf}.csv`)
    writeFileSync(file, `${HEADER}\n${rows}\n`)
    await runMonev(PROGRAM, 'import', file, ...place, '--as-of', asOf, '--source', 'BPJS Ketenagakerjaan (uji)')
    await runMonev(PROGRAM, 'finalise', ...place, '--as-of', asOf)
  }
  await runMonev(PROGRAM, 'target', ...place, '--year', '2025', ...target, '--instrument', 'Keputusan Wali Kota (uji)')
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.sqlite'))
  const db = new SqliteDatabase(join(folder, file))
  try {
    db.prepare('INSERT INTO category_scheme (year, source) VALUES (2025, NULL)').run()
    const insert = db.prepare('INSERT INTO category_band (year, lower, label) VALUES (2025, ?, ?)')
    for (const [position, label] of BANDS.entries()) insert.run(EDGES_OF_BANDS[position], label)
  } finally {
    db.close()
  }
}

/** Issues the laporan of an entered scenario with a program, from a copy of its data, and compares it. */
export async function compareScenario(
  scenario: Scenario,
  entered: string,
  program: string,
  folder: string,
  paper: 'A4' | 'F4',
): Promise<Tally> {
  const data = join(folder, 'data')
  const out = join(folder, 'laporan.docx')
  cpSync(entered, data, { recursive: true })
  const { region, asOf } = scenario
  await runMonev(
    program,
    'report',
    '--data',
    data,
    '--region',
    region,
    '--as-of',
    asOf,
    '--paper',
    paper,
    '--issue',
    '--out',
    out,
  )
  const stored = readStoredData(data)
  return compareLaporan(stored, daySubject(stored, region, asOf), paper, readFileSync(out))
}

/** The papers of data contoh, written by a program, with the data they stand on. */
export async function writeDemo(program: string, folder: string, paper: 'A4' | 'F4') {
  const data = join(folder, 'data')
  await runMonev(program, 'demo', '--data', data, '--out', folder, '--paper', paper)
  const stored = readStoredData(data)
  return {
    stored,
    subject: latestMeetingSubject(stored),
    laporan: readFileSync(join(folder, 'laporan-monev.docx')),
    memo: readFileSync(join(folder, 'nota-dinas.docx')),
  }
}

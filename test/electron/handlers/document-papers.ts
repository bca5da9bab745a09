import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { ComposedDocument, IncompleteDocument } from '../../../shared/contract/document-channels.ts'
import type { Payload } from '../../../shared/contract/index.ts'
import { openDocx } from '../../helpers/docx.ts'
import { wordText } from '../../helpers/xml.ts'

/** The laporan of the last meeting of the data contoh. */
export const LAPORAN: Payload<'document.compose'> = {
  subject: { kind: 'meeting', meeting: 2 },
  kind: 'laporan',
  paper: 'A4',
}

/** The nota dinas of the same meeting. */
export const MEMO: Payload<'document.compose'> = { ...LAPORAN, kind: 'nota-dinas' }

/** Its paragraph on what changed. */
export const CHANGE = { subject: LAPORAN.subject, kind: 'laporan', block: 'perubahan' } as const

/** That paragraph with a wrong figure. */
export const EDITED = 'Sejak 30 Juni 2025, peserta aktif bertambah 1.875 orang.'

/** Returns the laporan of a day without a meeting. */
export const ofDay = (
  asOf: string,
  compared?: string,
): Payload<'document.compose'> & { readonly subject: DaySubject } => ({
  subject: { kind: 'snapshot', region: '52.72', asOf, ...(compared === undefined ? {} : { compared }) },
  kind: 'laporan',
  paper: 'A4',
})

type DaySubject = Extract<Payload<'document.compose'>['subject'], { readonly kind: 'snapshot' }>

/** Returns the paper, which must be complete. */
export const ready = (document: ComposedDocument | IncompleteDocument): ComposedDocument => {
  if (document.state !== 'ready') throw new Error(`incomplete: ${document.missing}`)
  return document
}

/** Returns what a DOCX prints. */
export const printed = (bytes: Uint8Array): string =>
  wordText(openDocx(bytes).xml('word/document.xml')).replaceAll('\u00a0', ' ')

/** Changes the stored data behind the program's back, where its own guards would refuse. */
export const onFile = (dir: string, work: (db: Database.Database) => void): void => {
  const name = readdirSync(dir).find((file) => file.endsWith('.sqlite') && !file.includes('lock')) ?? ''
  const db = new Database(join(dir, name))
  try {
    const triggers = db.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all()
    for (const trigger of triggers) db.exec(`DROP TRIGGER "${trigger}"`)
    work(db)
  } finally {
    db.close()
  }
}

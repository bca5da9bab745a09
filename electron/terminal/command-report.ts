import { existsSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { PapersResponse } from '../../shared/contract/responses.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import { formatCount } from '../../shared/format/number.ts'
import { checkWritable, writeWholeFile } from '../platform/write-file.ts'
import type { PaperKind, PaperRequest, PaperSubject } from '../services/compose-papers.ts'
import { readingData, writingData } from '../services/open-data.ts'
import { type Command, type OptionValues, UsageError } from './command.ts'
import { DATA_OPTIONS, dataPlace, todayFor } from './data-options.ts'
import {
  optionalRegion,
  optionalText,
  paperOf,
  requiredDay,
  requiredRegion,
  requiredText,
  wholeNumber,
} from './read-options.ts'

/** `report`: the laporan or the nota dinas as DOCX. */
export const reportCommand: Command = {
  name: 'report',
  usage:
    'report --data DIR (--meeting latest|ID | --region CODE --as-of YYYY-MM-DD) [--kind laporan|nota-dinas] [--paper A4|F4] [--issue] --out FILE [--replace] [--json]',
  summary: 'Menulis laporan Monev (DOCX); tanpa --issue sebagai konsep.',
  options: {
    ...DATA_OPTIONS,
    meeting: { type: 'string' },
    region: { type: 'string' },
    'as-of': { type: 'string' },
    kind: { type: 'string' },
    paper: { type: 'string' },
    issue: { type: 'boolean' },
    out: { type: 'string' },
    replace: { type: 'boolean' },
  },
  positionals: 0,
  run: async (context, values) => {
    const out = resolve(context.workingDirectory, requiredText(values, 'out'))
    const subject = subjectOf(values)
    refuseOddOutput(out)
    const kind = kindOf(values)
    const paper = paperOf(values)
    const place = dataPlace(context, values)
    const replace = values.replace === true
    const region = subject.kind === 'snapshot' ? subject.region : null
    const request = (today: string): PaperRequest => ({ subject, kind, paper, today })
    // an issued paper stays issued: what cannot be written is refused before
    await checkWritable(out, { replace })
    // loaded when asked for: the other commands start without the document and chart libraries
    const { composePaper } = await import('../services/compose-papers.ts')
    const { issuePaper } = await import('../services/issue-paper.ts')
    const composed =
      values.issue === true
        ? await writingData(place, context.now, (db) =>
            issuePaper(db, { ...request(todayFor(context, db, region)), fileName: basename(out) }, context.now),
          )
        : await readingData(place, (db) => composePaper(db, request(todayFor(context, db, region))))
    await writeWholeFile(out, composed.bytes, { replace })
    const response: PapersResponse = {
      papers: [{ file: basename(out), kind, paper, version: composed.version, bytes: composed.bytes.length }],
    }
    const state = composed.version === null ? 'konsep' : `versi ${composed.version}, diterbitkan`
    return {
      response,
      text: `${basename(out)} ditulis (${state}, ${paper}, ${formatCount(composed.bytes.length)} bita).`,
    }
  },
}

const refuseOddOutput = (out: string): void => {
  if (!out.toLowerCase().endsWith('.docx')) throw new AppError('service.output-not-docx', { file: basename(out) })
  if (!existsSync(dirname(out))) throw new AppError('service.output-folder-missing', { folder: basename(dirname(out)) })
}

const subjectOf = (values: OptionValues): PaperSubject => {
  const meeting = optionalText(values, 'meeting')
  if (meeting === null) {
    if (optionalRegion(values, 'region') === null && optionalText(values, 'as-of') === null) {
      throw new UsageError('Isi --meeting latest atau nomor rapat, atau --region dan --as-of.')
    }
    return { kind: 'snapshot', region: requiredRegion(values, 'region'), asOf: requiredDay(values, 'as-of') }
  }
  if (optionalText(values, 'region') !== null || optionalText(values, 'as-of') !== null) {
    throw new UsageError('Pilih salah satu: --meeting, atau --region dan --as-of.')
  }
  if (meeting === 'latest') return { kind: 'meeting', meeting }
  return { kind: 'meeting', meeting: wholeNumber(meeting, 'meeting', 1, Number.MAX_SAFE_INTEGER) }
}

const kindOf = (values: OptionValues): PaperKind => {
  const kind = optionalText(values, 'kind') ?? 'laporan'
  if (kind === 'laporan' || kind === 'nota-dinas') return kind
  throw new UsageError(`Pilihan --kind hanya laporan atau nota-dinas; yang diterima: "${kind}".`)
}

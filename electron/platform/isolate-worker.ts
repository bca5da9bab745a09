import { readSheets } from '../import/read-sheets.ts'
import type { IsolatedJobs } from './isolate-jobs.ts'
import { serveOneJob } from './isolate-serve.ts'

const isReadSheetsPayload = (payload: unknown): payload is IsolatedJobs['readSheets']['payload'] =>
  typeof payload === 'object' &&
  payload !== null &&
  'bytes' in payload &&
  payload.bytes instanceof Uint8Array &&
  'fileName' in payload &&
  typeof payload.fileName === 'string'

serveOneJob({
  readSheets: (payload, report) => {
    if (!isReadSheetsPayload(payload)) throw new TypeError('not a spreadsheet payload')
    return readSheets(payload.bytes, payload.fileName, report)
  },
})

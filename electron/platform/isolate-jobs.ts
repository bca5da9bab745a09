import type { RawFile } from '../../shared/import/raw-cell.ts'

/** Every job that runs in a process of its own: what goes in and what comes out. The list is closed. */
export interface IsolatedJobs {
  readonly readSheets: {
    readonly payload: { readonly bytes: Uint8Array; readonly fileName: string }
    readonly result: RawFile
  }
}

export type JobName = keyof IsolatedJobs
export type JobPayload<Name extends JobName> = IsolatedJobs[Name]['payload']
export type JobResult<Name extends JobName> = IsolatedJobs[Name]['result']

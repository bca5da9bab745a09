import type { Count } from './snapshot.ts'

/** Protection of vulnerable workers paid by one payer: planned, verified, registered and paid are separate facts. */
export interface Protection {
  readonly payer: string
  readonly quota: Count
  readonly verified: Count
  readonly registered: Count
  readonly paid: Count
  readonly months: Count
  readonly rupiah: Count
  /** The source says "sekitar". */
  readonly approximate: boolean
  readonly note: string | null
}

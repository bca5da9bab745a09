import type { DateKey } from '../domain/date-key.ts'
import { SOURCE_UNKNOWN } from '../domain/snapshot.ts'
import { formatDay } from '../format/date.ts'
import { listOf } from '../text/narrative/sentence.ts'

interface Sourced {
  readonly asOf: DateKey
  readonly source: string
}

/** Returns the name of a source as printed; sample data say so behind it (report.md 6). */
export const sourceName = (source: string, sample: boolean): string => (sample ? `${source} (data contoh)` : source)

/** Returns the sentence that names the source, or each source with its days when they differ. */
export const sourceSentence = (snapshots: readonly Sourced[], sample: boolean): string => {
  const names = [...new Set(snapshots.map(({ source }) => source))]
  const [only] = names
  if (names.length === 1 && only !== undefined) return `Sumber: ${sourceName(only, sample)}.`
  const parts = names.map((name) => {
    const days = snapshots.filter(({ source }) => source === name).map(({ asOf }) => formatDay(asOf))
    return `${sourceName(name, sample)} untuk ${listOf(days)}`
  })
  return `Sumber: ${parts.join('; ')}.`
}

/** Returns the short name by which a source is asked for an explanation: "BPJS Ketenagakerjaan" for any of its branches. */
export const sourceOffice = (source: string): string => {
  if (source === SOURCE_UNKNOWN) return 'Sumber data'
  return /^BPJS Ketenagakerjaan\b/u.test(source) ? 'BPJS Ketenagakerjaan' : source
}

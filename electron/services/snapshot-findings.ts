import { observationIndex, regionRowKey, rowKey } from '../../shared/calc/observation-index.ts'
import { sumCounts } from '../../shared/calc/official-figure.ts'
import { cellsOf, suggestionsOf } from '../../shared/checks/finding-cells.ts'
import type { Finding } from '../../shared/checks/finding.ts'
import { noteOf } from '../../shared/checks/finding-note.ts'
import { whyNotFinal } from '../../shared/checks/why-not-final.ts'
import type { SnapshotCheck, SnapshotFinding } from '../../shared/contract/snapshot-channels.ts'
import { childWordOf, levelOf } from '../../shared/domain/region.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import { type Figures, placeKey, type Snapshot } from '../../shared/domain/snapshot.ts'
import { capitalised, formatCount } from '../../shared/format/number.ts'
import {
  NO_FIGURES,
  panelPlace,
  panelTitle,
  suggestionLabel,
  swapLines,
  swapSupport,
} from '../../shared/text/finding-panel.ts'
import type { ReadableDb } from '../db/handle.ts'
import { findingNotesOf } from '../db/repositories/finding-notes.ts'
import { meetingDayOf } from '../db/repositories/meeting-snapshots.ts'
import { listMeetings } from '../db/repositories/meetings.ts'
import { childrenOf } from '../db/repositories/regions.ts'
import { newestHeads } from '../db/repositories/snapshots.ts'
import { figuresOfRegion } from './official-figures.ts'
import { type CheckDays, findingOutputs, findingsOf } from './check-snapshot.ts'

/** Returns the days a snapshot is judged against: the meeting that works with it, for the newest one the next meeting. */
export const checkDays = (db: ReadableDb, snapshot: Snapshot, today: string): CheckDays => {
  const named = meetingDayOf(db, snapshot.id)
  const isNewest = newestHeads(db, snapshot.region, snapshot.dataset).at(-1)?.id === snapshot.id
  const next = isNewest ? listMeetings(db).findLast((meeting) => meeting.date >= today) : undefined
  return { today, meetingDate: named ?? next?.date ?? null }
}

const childrenFigures = (db: ReadableDb, snapshot: Snapshot, finding: Finding) => {
  const { place, indicator } = finding.site
  if (place?.kind !== 'region' || indicator === null || finding.code !== '3') {
    return { word: '', count: 0, active: null, eligible: null }
  }
  const children = childrenOf(db, place.code)
  const index = observationIndex(snapshot)
  const rows = children.map((child) => index.get(regionRowKey(indicator, child.code)))
  return {
    word: childWordOf(levelOf(place.code)),
    count: children.length,
    active: sumCounts(rows.map((row) => row?.active ?? null)),
    eligible: sumCounts(rows.map((row) => row?.eligible ?? null)),
  }
}

const answerOf = ({ code, severity }: Finding): SnapshotFinding['answer'] => {
  if (severity === 'blocks') return 'none'
  return code === '8' ? 'cause' : 'explanation'
}

const refusalOf = (snapshot: Snapshot, findings: readonly Finding[]): string | null => {
  if (snapshot.status === 'final') return null
  const why = whyNotFinal(snapshot, findings)
  if (why === null) return null
  return why.kind === 'no-figures' ? NO_FIGURES : `Selesaikan dahulu ${why.blocking.length} masalah bertanda ✖ di atas.`
}

const KIND_WORDS = [
  ['eligible', 'potensi'],
  ['active', 'peserta aktif'],
] as const

/** What the region does not know of itself, beside what all its parts together know: "jumlah 11 kecamatan 50.400". */
const unknownTotal = (total: Figures, sums: Figures, name: string, parts: string): readonly string[] => {
  const unknown = KIND_WORDS.filter(([field]) => total[field] === null)
  if (unknown.length === 0) return []
  const known = unknown.flatMap(([field, word]) => {
    const sum = sums[field]
    return sum === null ? [] : [unknown.length === 1 ? formatCount(sum) : `${word} ${formatCount(sum)}`]
  })
  const words = `${unknown.map(([, word]) => word).join(' dan ')} ${name} belum diketahui`
  return known.length === 0 ? [words] : [words, `jumlah ${parts} ${known.join(' dan ')}`]
}

/**
 * "Peserta aktif Kota Bima belum diketahui; 2 dari 5 kecamatan belum berisi angka lengkap." Where all parts are known, their sum is told:
 * "Peserta aktif Kota Kendari belum diketahui; jumlah 11 kecamatan 50.400."
 */
const incompleteOf = (db: ReadableDb, snapshot: Snapshot): string | null => {
  const index = observationIndex(snapshot)
  const children = childrenOf(db, snapshot.region)
  const childWord = childWordOf(levelOf(snapshot.region))
  const rows = children.map((child) => index.get(regionRowKey(UCJ, child.code)))
  const sums: Figures = {
    eligible: sumCounts(rows.map((row) => row?.eligible ?? null)),
    active: sumCounts(rows.map((row) => row?.active ?? null)),
  }
  const parts = `${children.length} ${childWord}`
  const unknown = unknownTotal(figuresOfRegion(db, snapshot), sums, snapshot.regionName, parts)
  const lacking = rows.filter((row) => row === undefined || row.eligible === null || row.active === null).length
  // a snapshot of the region alone is whole without its parts
  const partly = lacking > 0 && rows.some((row) => row !== undefined)
  const words = [...unknown, ...(partly ? [`${lacking} dari ${parts} belum berisi angka lengkap`] : [])]
  return words.length === 0 ? null : `${capitalised(words.join('; '))}.`
}

/** Returns what the checks say of a snapshot, tied to its cells, with the changes that would settle each finding. */
export const snapshotCheck = (db: ReadableDb, snapshot: Snapshot, today: string): SnapshotCheck => {
  const findings = findingsOf(db, snapshot, checkDays(db, snapshot, today))
  const notes = findingNotesOf(db, snapshot.id)
  const words = findingOutputs(db, snapshot, findings, notes)
  const index = observationIndex(snapshot)
  const isApproximate = (region: string, indicator: string): boolean =>
    index.get(regionRowKey(indicator, region))?.approximate ?? false
  return {
    refusal: refusalOf(snapshot, findings),
    incomplete: incompleteOf(db, snapshot),
    findings: findings.flatMap((finding, position): readonly SnapshotFinding[] => {
      const output = words[position]
      if (output === undefined) return []
      const { place, indicator, field } = finding.site
      const note = noteOf(finding, notes)
      return [
        {
          ...output,
          number: position + 1,
          key: `${finding.code}|${place && indicator ? rowKey(indicator, place) : ''}|${field ?? ''}`,
          title: panelTitle(finding),
          where: panelPlace(finding, snapshot.asOf),
          cells: cellsOf(finding),
          suggestions: suggestionsOf(finding, isApproximate).map((suggestion) => ({
            label: suggestionLabel(suggestion),
            changes: suggestion.changes,
          })),
          swap: swapLines(finding),
          support: swapSupport(finding, childrenFigures(db, snapshot, finding)),
          note: note && { cause: note.cause, explanation: note.explanation },
          answer: answerOf(finding),
          placeKey: place && placeKey(place),
        },
      ]
    }),
  }
}

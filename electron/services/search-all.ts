import type { SearchHit } from '../../shared/contract/search-channels.ts'
import { fullNameOf } from '../../shared/domain/region.ts'
import { formatDay } from '../../shared/format/date.ts'
import type { ReadableDb } from '../db/handle.ts'
import { listDocuments } from '../db/repositories/documents.ts'
import { allFollowUps } from '../db/repositories/follow-ups.ts'
import { listMeetings } from '../db/repositories/meetings.ts'
import { searchByName } from '../db/repositories/regions.ts'
import { listHeads } from '../db/repositories/snapshots.ts'

const PER_KIND = 6

/** Returns what the palette shows for a text: every word must occur, upper and lower case alike; at most six of a kind. */
export const searchAll = (db: ReadableDb, region: string, text: string): readonly SearchHit[] => {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const matches = (hit: SearchHit): boolean => {
    const content = `${hit.title} ${hit.detail}`.toLowerCase()
    return words.every((word) => content.includes(word))
  }
  const found = (hits: readonly SearchHit[]): readonly SearchHit[] => hits.filter(matches).slice(0, PER_KIND)
  return [
    ...searchByName(db, text, { within: region, limit: PER_KIND }).map(
      (place): SearchHit => ({
        kind: 'region',
        title: fullNameOf(place),
        detail: place.code,
        path: `/perbandingan?wilayah=${place.code}`,
      }),
    ),
    ...found(
      allFollowUps(db).map((followUp) => ({
        kind: 'follow-up',
        title: `${followUp.number} ${followUp.action}`,
        detail: followUp.lead.join(', '),
        path: `/rtl/${followUp.id}`,
      })),
    ),
    ...found(
      listHeads(db, {}).map((head) => ({
        kind: 'snapshot',
        title: `Potret ${formatDay(head.asOf)}`,
        detail: `${head.regionName}, versi ${head.version}`,
        path: `/potret/${head.id}`,
      })),
    ),
    ...found(
      listMeetings(db).map((meeting) => ({
        kind: 'meeting',
        title: `Rapat ${formatDay(meeting.date)}`,
        detail: meeting.place ?? '',
        path: `/rapat/${meeting.id}`,
      })),
    ),
    ...found(
      listDocuments(db, {}).map((document) => ({
        kind: 'document',
        title: document.kind === 'laporan' ? 'Laporan Monev' : 'Nota dinas',
        detail: `versi ${document.version}, ${document.fileName}`,
        path: `/dokumen/${document.id}`,
      })),
    ),
  ]
}

import type { ReactNode } from 'react'
import type { CarriedItem, MeetingDetail } from '../../../shared/contract/meeting-channels.ts'
import type { FollowUpItem } from '../../../shared/contract/follow-up-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { statusLabel } from '../../../shared/text/status-words.ts'
import { dueAtStart } from '../Rtl/labels.ts'
import { paperWords } from './meeting-words.ts'

/** The preparation of a meeting as one paper: what is stored about it, step by step; texts still being typed are not in it. */
export const MeetingSummary = ({ detail }: { readonly detail: MeetingDetail }) => {
  const { item, carried, born, attendance, papers } = detail
  return (
    <>
      <dl>
        <Fact name="Pimpinan">{item.chairName ?? 'belum ditetapkan'}</Fact>
        <Fact name="Agenda">{item.agenda ?? 'disusun laporan dari capaian, RTL lama, dan RTL baru'}</Fact>
        <Fact name="Potret kini">{snapshotWords(detail, 'current')}</Fact>
        <Fact name="Potret pembanding">{snapshotWords(detail, 'previous')}</Fact>
        <Fact name="Potret tahun lalu">{snapshotWords(detail, 'yearBefore')}</Fact>
        <Fact name="Dokumen terbit">
          {papers.length === 0 ? 'belum ada' : papers.map((paper) => paperWords(paper)).join(', ')}
        </Fact>
      </dl>
      <h2>RTL lama</h2>
      {carried.length === 0 ? <p>Tidak ada RTL dari rapat sebelumnya.</p> : <Carried items={carried} />}
      <h2>RTL baru</h2>
      {born.length === 0 ? <p>Belum ada RTL dari rapat ini.</p> : <Born items={born} />}
      <h2>Daftar hadir</h2>
      {attendance.length === 0 ? (
        <p>Belum diisi.</p>
      ) : (
        <Table
          columns={[
            ['Unsur', 80],
            ['Orang', 20, 'number'],
          ]}
        >
          {attendance.map(({ unit, people }) => (
            <tr key={unit}>
              <td>{unit}</td>
              <td className="number">{formatCount(people)}</td>
            </tr>
          ))}
        </Table>
      )}
    </>
  )
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
)

type Column = readonly [label: string, percent: number, className?: 'number']

const Table = ({ columns, children }: { readonly columns: readonly Column[]; readonly children: ReactNode }) => (
  <table>
    <colgroup>
      {columns.map(([label, percent]) => (
        <col key={label} width={`${percent}%`} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {columns.map(([label, , className = '']) => (
          <th key={label} scope="col" className={className}>
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
)

const CARRIED: readonly Column[] = [
  ['No.', 6],
  ['Rencana tindak lanjut', 30],
  ['Batas waktu', 14],
  ['Sebelum', 9, 'number'],
  ['Status kini', 14],
  ['Kini', 8, 'number'],
  ['Keterangan', 19],
]

const Carried = ({ items }: { readonly items: readonly CarriedItem[] }) => (
  <Table columns={CARRIED}>
    {items.map((item) => (
      <tr key={item.id}>
        <td>{item.number}</td>
        <ActionCell item={item} />
        <td>
          {dueAtStart(item.due, 'short')}
          {item.overdue !== null && `, lewat ${formatCount(item.overdue)} hari`}
        </td>
        <td className="number">{percentWords(item.percentBefore)}</td>
        <td>{item.reported ? statusLabel(item.status) : 'Belum dilaporkan'}</td>
        <td className="number">{item.reported ? percentWords(item.percent) : '–'}</td>
        <td>{item.reported ? item.latestNote : '–'}</td>
      </tr>
    ))}
  </Table>
)

const BORN: readonly Column[] = [
  ['No.', 6],
  ['Rencana tindak lanjut', 44],
  ['Batas waktu', 18],
  ['Keluaran', 32],
]

const Born = ({ items }: { readonly items: readonly FollowUpItem[] }) => (
  <Table columns={BORN}>
    {items.map((item) => (
      <tr key={item.id}>
        <td>{item.number}</td>
        <ActionCell item={item} />
        <td>{dueAtStart(item.due, 'short')}</td>
        <td>{item.output ?? 'belum ada'}</td>
      </tr>
    ))}
  </Table>
)

const ActionCell = ({ item }: { readonly item: FollowUpItem }) => (
  <td>
    {item.action}
    <br />
    {item.lead.length === 0 ? 'belum ada penanggung jawab' : item.lead.join(', ')}
  </td>
)

const percentWords = (percent: number | null): string => (percent === null ? '–' : `${percent}%`)

const snapshotWords = (
  { snapshots: { chosen, candidates } }: MeetingDetail,
  role: 'current' | 'previous' | 'yearBefore',
): string => {
  const snapshot = candidates.find(({ id }) => id === chosen[role])
  if (snapshot === undefined) return 'belum ada'
  return `${formatDay(snapshot.asOf)} (${snapshot.status === 'final' ? 'final' : 'draf'}), ${snapshot.source}`
}

import type { FollowUpItem } from '../../../shared/contract/follow-up-channels.ts'
import { statusLabel } from '../../../shared/text/status-words.ts'
import { dueAtStart, shownPercent } from './labels.ts'

/** Columns of the matrix with their share of the width, as in the report. */
const COLUMNS: readonly (readonly [label: string, percent: number])[] = [
  ['No.', 4],
  ['Permasalahan', 15],
  ['Rencana tindak lanjut', 17],
  ['Penanggung jawab', 14],
  ['Target waktu', 8],
  ['Indikator/keluaran', 14],
  ['Status', 10],
  ['Progres', 6],
  ['Keterangan', 12],
]
const PROGRESS = 'Progres'

/** Actions as the matrix on paper: every one of them, with the words of its latest note. */
export const RtlMatrix = ({ items }: { readonly items: readonly FollowUpItem[] }) => (
  <table>
    <colgroup>
      {COLUMNS.map(([label, percent]) => (
        <col key={label} width={`${percent}%`} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {COLUMNS.map(([label]) => (
          <th key={label} scope="col" className={label === PROGRESS ? 'number' : ''}>
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {items.map((item) => (
        <tr key={item.id}>
          <td>{item.number}</td>
          <td>{item.issue ?? '–'}</td>
          <td>{item.action}</td>
          <td>
            {item.lead.length === 0 ? 'belum ada' : item.lead.join(', ')}
            {item.support.length > 0 && (
              <>
                <br />
                Pendukung: {item.support.join(', ')}
              </>
            )}
          </td>
          <td>{dueAtStart(item.due, 'short')}</td>
          <td>{item.output ?? 'belum ada'}</td>
          <td>
            {statusLabel(item.told)}
            {item.overdue !== null && `, lewat ${item.overdue} hari`}
          </td>
          <td className="number">{percentWords(item)}</td>
          <td>{remarkOf(item)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

const percentWords = (item: FollowUpItem): string => {
  const percent = shownPercent(item)
  return percent === null ? '–' : `${percent}%`
}

const remarkOf = ({ remark, entries }: FollowUpItem): string =>
  [remark, entries.at(-1)?.note ?? ''].filter((part) => part !== null && part !== '').join(' ')

import { Link } from 'wouter'
import type { HomeCurrent, HomeRow } from '../../../shared/contract/home-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { capitalised, formatSignedCount } from '../../../shared/format/number.ts'
import { Panel } from '../../components/Panel.tsx'

/** What changed since the snapshot before, part by part; only the unfavourable change is coloured. */
export const ChangesPanel = ({ current }: { readonly current: HomeCurrent }) => {
  const { children, since, snapshot, total, change, changeSentence, childWord } = current
  if (children.length === 0) return null
  const whole: HomeRow = { key: snapshot.region.code, name: snapshot.region.name, figures: total, change }
  return (
    <Panel
      title={
        since === null ? `Cakupan menurut ${childWord}` : `Perubahan sejak ${formatDay(since).replace(/ \d{4}$/, '')}`
      }
      action={<Link href="/perbandingan">Rincian</Link>}
      className="beranda-changes"
    >
      <div className="beranda-changes-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{capitalised(childWord)}</th>
              <th scope="col" className="right">
                Aktif
              </th>
              <th scope="col" className="right">
                Cakupan
              </th>
              <th scope="col" className="right">
                Poin
              </th>
            </tr>
          </thead>
          <tbody>
            {children.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </tbody>
          <tfoot>
            <Row row={whole} />
          </tfoot>
        </table>
      </div>
      {changeSentence !== null && <p className="beranda-note">{changeSentence}</p>}
    </Panel>
  )
}

const Row = ({ row: { name, figures, change } }: { readonly row: HomeRow }) => {
  const active = change?.active ?? null
  const points = change?.points ?? null
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={`right${active !== null && active < 0 ? ' unfavourable' : ''}`}>{formatSignedCount(active)}</td>
      <td className="right">{figures.coverage?.text ?? '–'}</td>
      <td className={`right${points?.text.startsWith('−') ? ' unfavourable' : ''}`}>{points?.text ?? '–'}</td>
    </tr>
  )
}

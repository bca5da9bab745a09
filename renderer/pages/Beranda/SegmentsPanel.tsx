import type { HomeCurrent } from '../../../shared/contract/home-channels.ts'
import { formatCount, formatSignedCount } from '../../../shared/format/number.ts'
import { Panel } from '../../components/Panel.tsx'

/** Segments with their coverage; shown where a tall, wide window leaves room. */
export const SegmentsPanel = ({ current }: { readonly current: HomeCurrent }) => {
  if (current.segments.length === 0) return null
  return (
    <Panel title="Menurut segmen" remark="peserta aktif dari potensi" className="beranda-segments">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">Segmen</th>
            <th scope="col" className="right">
              Potensi
            </th>
            <th scope="col" className="right">
              Aktif
            </th>
            <th scope="col" className="right">
              Perubahan orang
            </th>
            <th scope="col" className="right">
              Cakupan
            </th>
            <th scope="col" className="right">
              Belum terlindungi
            </th>
          </tr>
        </thead>
        <tbody>
          {current.segments.map(({ key, name, figures, change }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td className="right">{formatCount(figures.eligible)}</td>
              <td className="right">{formatCount(figures.active)}</td>
              <td className={`right${(change?.active ?? 0) < 0 ? ' unfavourable' : ''}`}>
                {formatSignedCount(change?.active ?? null)}
              </td>
              <td className="right">{figures.coverage?.text ?? '–'}</td>
              <td className="right">{formatCount(figures.uncovered)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

import { NoteMark } from '../../components/NoteMark.tsx'
import type { HomeCurrent } from '../../../shared/contract/home-channels.ts'
import type { ShareOutput } from '../../../shared/contract/figures-output.ts'
import { formatCount, formatSignedCount } from '../../../shared/format/number.ts'

/** What each segment holds and what it added to the coverage, in points; shown where a window leaves room. */
export const SegmentsTable = ({ current: { segments, segmentSum } }: { readonly current: HomeCurrent }) => (
  <div className="beranda-segments">
    <h3>Per segmen</h3>
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">Segmen</th>
          <th scope="col" className="right">
            Peserta aktif
          </th>
          <th scope="col" className="right">
            Aktif
          </th>
          <th scope="col" className="right">
            Andil
          </th>
        </tr>
      </thead>
      <tbody>
        {segments.map(({ key, name, figures, change, contribution }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className="right">{formatCount(figures.active)}</td>
            <ChangeCell people={change?.active ?? null} />
            <PointsCell points={contribution} />
          </tr>
        ))}
      </tbody>
      {segmentSum !== null && (
        <tfoot>
          <tr>
            <th scope="row">Jumlah</th>
            <td className="right">{formatCount(segmentSum.active)}</td>
            <ChangeCell people={segmentSum.change} />
            <PointsCell points={segmentSum.effect} mark={segmentSum.rounding !== null} />
          </tr>
        </tfoot>
      )}
    </table>
    {segmentSum !== null && (
      <ul className="beranda-note">
        {segmentSum.rounding !== null && (
          <li>
            <NoteMark place={1} /> {segmentSum.rounding}
          </li>
        )}
        {segmentSum.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    )}
  </div>
)

const ChangeCell = ({ people }: { readonly people: number | null }) => (
  <td className={`right${people !== null && people < 0 ? ' unfavourable' : ''}`}>{formatSignedCount(people)}</td>
)

const PointsCell = ({ points, mark = false }: { readonly points: ShareOutput | null; readonly mark?: boolean }) => (
  <td className={`right${points?.text.startsWith('−') ? ' unfavourable' : ''}`}>
    {points?.text ?? '–'}
    {mark && <NoteMark place={1} />}
  </td>
)

import type { KeyboardEvent } from 'react'
import type { ComparisonView, PlaceFigures, PlaceRow, PlacesView } from '../../../shared/comparison/comparison-view.ts'
import type { RegionCode } from '../../../shared/domain/region.ts'
import { capitalised, formatCount, formatSignedCount } from '../../../shared/format/number.ts'
import { columnDays } from '../../../shared/text/comparison.ts'
import { Panel } from '../../components/Panel.tsx'
import { PeopleChange, PointsChange } from './changes.tsx'
import { NoteMark } from '../../components/NoteMark.tsx'
import { Notes } from './Notes.tsx'
import { ScrollBox } from './ScrollBox.tsx'

type Open = (region: RegionCode | null) => void

/** The regions below, largest distance first; a name opens the regions below it. */
export const PlacesPanel = ({
  view,
  places,
  open,
}: {
  readonly view: ComparisonView
  readonly places: PlacesView
  readonly open: Open
}) => {
  const hasGap = view.target !== null
  const marks = { rounding: places.roundingNote === null ? null : 1, gap: gapMark(places) }
  const up = view.path.at(-2)
  const goUp = up === undefined ? null : () => open(view.path.length === 2 ? null : up.code)
  return (
    <Panel
      title={`Per ${places.word}`}
      remark={[view.regionName, ...orderWords(places)].join(', ')}
      className="cmp-places"
    >
      <ScrollBox label={`Tabel per ${places.word}`}>
        <table className="cmp-table">
          <caption className="visually-hidden">
            {view.indicator.name} tiap {places.word} {view.regionName}
          </caption>
          <PlacesHead view={view} places={places} hasGap={hasGap} />
          <tbody onKeyDown={(event) => moveByKey(event, goUp)}>
            {places.rows.map((row) => (
              <Row key={row.code} row={row} hasGap={hasGap} open={open} roundingMark={marks.rounding} />
            ))}
            {places.unmapped && (
              <tr>
                <th scope="row">Belum terpetakan</th>
                <td className="cmp-number">{formatSignedCount(places.unmapped.active)}</td>
                <td colSpan={hasGap ? 5 : 4} />
              </tr>
            )}
          </tbody>
          <tfoot>
            <TotalRow places={places} hasGap={hasGap} roundingMark={marks.rounding} mark={marks.gap} />
          </tfoot>
        </table>
      </ScrollBox>
      <Notes
        marked={places.roundingNote === null ? [places.gapNote] : [places.roundingNote, places.gapNote]}
        plain={places.notes}
      />
    </Panel>
  )
}

const orderWords = ({ order }: PlacesView): readonly string[] =>
  order === null ? [] : [`urut ${order === 'gap' ? 'selisih terbesar' : 'cakupan terendah'}`]

const gapMark = ({ gapNote, roundingNote }: PlacesView): number | null =>
  gapNote === null ? null : roundingNote === null ? 1 : 2

const PlacesHead = ({
  view,
  places,
  hasGap,
}: {
  readonly view: ComparisonView
  readonly places: PlacesView
  readonly hasGap: boolean
}) => {
  const [from, to] = columnDays(view.from.asOf, view.to.asOf)
  const columns = [
    ['Aktif', to],
    ['Perubahan', 'orang'],
    ['Cakupan', from],
    ['Cakupan', to],
    ['Perubahan', 'poin'],
  ] as const
  return (
    <thead>
      <tr>
        <th scope="col">{capitalised(places.word)}</th>
        {columns.map(([upper, lower]) => (
          <th key={`${upper} ${lower}`} scope="col" className="cmp-number">
            {upper}
            <br />
            {lower}
          </th>
        ))}
        {hasGap && (
          <th scope="col" className="cmp-gap-head">
            {/* a share of nothing says nothing */}
            {places.gapSum === null || places.gapSum === 0 ? (
              'Selisih ke target, orang'
            ) : (
              <>
                Selisih ke target: orang,
                <br />
                bagian dari {formatCount(places.gapSum)}
              </>
            )}
          </th>
        )}
      </tr>
    </thead>
  )
}

const partialMark = ({ missing }: PlaceFigures): string => (missing === null ? '' : ' (sebagian)')

const Figures = ({ row, roundingMark }: { readonly row: PlaceRow; readonly roundingMark: number | null }) => (
  <>
    <td className="cmp-number">
      {formatCount(row.to.active)}
      {row.to.active !== null && partialMark(row.to)}
    </td>
    <td className="cmp-number">
      <PeopleChange people={row.change.active} />
    </td>
    <td className="cmp-number cmp-earlier">{row.from.coverage?.text ?? '–'}</td>
    <td className="cmp-number cmp-newest">{row.to.coverage?.text ?? '–'}</td>
    <td className="cmp-number">
      <PointsChange points={row.change.points} />
      {row.isRounded && roundingMark !== null && <NoteMark place={roundingMark} />}
    </td>
  </>
)

const Row = ({
  row,
  hasGap,
  open,
  roundingMark,
}: {
  readonly row: PlaceRow
  readonly hasGap: boolean
  readonly open: Open
  readonly roundingMark: number | null
}) => (
  <tr>
    <th scope="row">
      {row.canOpen ? (
        <button type="button" className="cmp-link" onClick={() => open(row.code)}>
          {row.name}
        </button>
      ) : (
        row.name
      )}
      {row.parent !== null && <span className="cmp-parent">, {row.parent}</span>}
      {row.approximate && ' (sekitar)'}
    </th>
    <Figures row={row} roundingMark={roundingMark} />
    {hasGap && (
      <td>
        <Gap row={row} />
      </td>
    )}
  </tr>
)

const Gap = ({ row }: { readonly row: PlaceRow }) => {
  switch (row.standing?.kind) {
    case 'short':
      return (
        <div className="cmp-gap">
          <span className="cmp-gap-people">{formatCount(row.standing.people)}</span>
          <span className="cmp-gap-track" aria-hidden="true">
            <span className="cmp-gap-bar" style={{ width: `${row.bar}%` }} />
          </span>
          <span className="cmp-gap-share">{row.share?.text ?? ''}</span>
        </div>
      )
    case 'reached':
      return (
        <span className="cmp-reached">
          ✓ tercapai{row.standing.people > 0 && `, lebih ${formatCount(row.standing.people)} orang`}
        </span>
      )
    default:
      return <span className="cmp-unknown">–</span>
  }
}

const TotalRow = ({
  places,
  hasGap,
  roundingMark,
  mark,
}: {
  readonly places: PlacesView
  readonly hasGap: boolean
  readonly roundingMark: number | null
  readonly mark: number | null
}) => {
  const { total } = places
  return (
    <tr>
      <th scope="row">
        {total.name}
        {total.to.sumOf !== null && total.to.missing === null && (
          <span className="cmp-sum"> jumlah {formatCount(total.to.sumOf)} wilayah</span>
        )}
      </th>
      <Figures row={total} roundingMark={roundingMark} />
      {hasGap && (
        <td className="cmp-gap-total">
          {total.standing?.kind === 'short' ? (
            <>
              <span className="cmp-gap-people">{formatCount(total.standing.people)}</span>
              {mark !== null && <NoteMark place={mark} />}
            </>
          ) : (
            <Gap row={total} />
          )}
        </td>
      )}
    </tr>
  )
}

/** ↑ and ↓ move between the names, → opens, ← goes up. */
const moveByKey = (event: KeyboardEvent<HTMLTableSectionElement>, goUp: (() => void) | null): void => {
  const names = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('th button')]
  const focused = document.activeElement
  const at = focused instanceof HTMLButtonElement ? names.indexOf(focused) : -1
  if (at < 0) return
  const act: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => names[at + 1]?.focus(),
    ArrowUp: () => names[at - 1]?.focus(),
    ArrowRight: () => names[at]?.click(),
    ArrowLeft: goUp ?? undefined,
  }
  const chosen = act[event.key]
  if (chosen === undefined) return
  event.preventDefault()
  chosen()
}

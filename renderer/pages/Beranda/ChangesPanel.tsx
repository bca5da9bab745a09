import { Link } from 'wouter'
import type { HomeCurrent, HomeRow } from '../../../shared/contract/home-channels.ts'
import { capitalised, formatCount, formatSignedCount } from '../../../shared/format/number.ts'
import { Panel } from '../../components/Panel.tsx'
import { dayAndMonth, partsWord } from './day-words.ts'
import { SegmentsTable } from './SegmentsTable.tsx'
import { useRowsBelow } from './use-rows-below.ts'

/** More rows than this scroll inside the panel, between their head and the whole region. */
const MANY = 6

/** What changed since the snapshot before, part by part; a roomy window adds the counts and the segments. */
export const ChangesPanel = ({ current, isRoomy }: { readonly current: HomeCurrent; readonly isRoomy: boolean }) => {
  const { children, since, snapshot, total, change, changeSentence, childWord, segments } = current
  const { box, below, showBelow } = useRowsBelow()
  const withSegments = isRoomy && segments.length > 0
  if (children.length === 0 && !withSegments && changeSentence === null) return null
  const isLong = children.length > MANY
  const withChanges = since !== null
  const withCounts = isRoomy || !withChanges
  const whole: HomeRow = { key: snapshot.region.code, name: snapshot.region.name, figures: total, change }
  const word = partsWord(childWord)
  return (
    <Panel
      title={since === null ? `Cakupan per ${word}` : `Perubahan sejak ${dayAndMonth(since)}`}
      {...(since === null ? {} : { action: <Link href="/perbandingan">Rincian</Link> })}
      className={`beranda-changes${isLong ? ' beranda-changes-long' : ''}`}
    >
      {/* a scrolled box must be reached by key */}
      <section
        ref={box}
        className="beranda-changes-scroll"
        {...(isLong ? { tabIndex: 0, 'aria-label': `Daftar ${word}` } : {})}
      >
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">
                {isLong ? `${capitalised(word)} (${formatCount(children.length)})` : capitalised(word)}
              </th>
              {withCounts && <Head>Peserta aktif</Head>}
              {withChanges && <Head>Aktif</Head>}
              <Head>Cakupan</Head>
              {withChanges && <Head>Poin</Head>}
            </tr>
          </thead>
          <tbody>
            {children.map((row) => (
              <Row key={row.key} row={row} withCounts={withCounts} withChanges={withChanges} />
            ))}
          </tbody>
          <tfoot>
            <Row row={whole} withCounts={withCounts} withChanges={withChanges} />
          </tfoot>
        </table>
      </section>
      {below > 0 && (
        <button type="button" className="beranda-below" onClick={showBelow}>
          {belowWords(children.slice(-below), word)}
        </button>
      )}
      {changeSentence !== null && <p className="beranda-note">{changeSentence}</p>}
      {withSegments && <SegmentsTable current={current} />}
    </Panel>
  )
}

/** "30 kecamatan lagi di bawah, 4 turun": what is out of sight, and how many of it asks a question. */
const belowWords = (rows: readonly HomeRow[], word: string): string => {
  const falls = rows.filter(({ change }) => (change?.active ?? 0) < 0).length
  return `${formatCount(rows.length)} ${word} lagi di bawah${falls === 0 ? '' : `, ${formatCount(falls)} turun`}`
}

const Head = ({ children }: { readonly children: string }) => (
  <th scope="col" className="right">
    {children}
  </th>
)

const Row = ({
  row: { name, figures, change },
  withCounts,
  withChanges,
}: {
  readonly row: HomeRow
  readonly withCounts: boolean
  readonly withChanges: boolean
}) => {
  const active = change?.active ?? null
  const points = change?.points ?? null
  return (
    <tr>
      <th scope="row">{name}</th>
      {withCounts && <td className="right">{formatCount(figures.active)}</td>}
      {withChanges && (
        <td className={`right${active !== null && active < 0 ? ' unfavourable' : ''}`}>{formatSignedCount(active)}</td>
      )}
      <td className="right">{figures.coverage?.text ?? '–'}</td>
      {withChanges && (
        <td className={`right${points?.text.startsWith('−') ? ' unfavourable' : ''}`}>{points?.text ?? '–'}</td>
      )}
    </tr>
  )
}

import { Link } from 'wouter'
import type { HomeCurrent } from '../../../shared/contract/home-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { dayWithoutYear } from '../../../shared/text/comparison.ts'
import { type ChangeMeaning, ChangeText } from '../../components/ChangeText.tsx'
import { StateTag } from '../../components/StateTag.tsx'
import { CoverageBar } from './CoverageBar.tsx'
import './CoveragePanel.css'

const directionOf = (value: number | null | undefined): -1 | 0 | 1 =>
  value === null || value === undefined || value === 0 ? 0 : value > 0 ? 1 : -1

/** The figure first: coverage with its bar towards the target, the sentence to read aloud, and four figures. */
export const CoveragePanel = ({ current }: { readonly current: HomeCurrent }) => {
  const { snapshot, total, change, since } = current
  const moved = change?.points ?? null
  return (
    <section className="panel beranda-coverage" aria-label={`Cakupan UCJ ${snapshot.region.name}`}>
      <div className="panel-head">
        <h2>Cakupan UCJ {snapshot.region.name}</h2>
        <span className="panel-remark">
          <span className="beranda-whole">per {formatDay(snapshot.asOf)},</span> sumber {snapshot.source}
        </span>
        <span className="panel-action">
          <StateTag state={snapshot.status} />
        </span>
      </div>
      <div className="beranda-figure-row">
        <div>
          <div className="beranda-figure">
            {total.coverage === null ? (
              <span className="beranda-unknown">–</span>
            ) : (
              <>
                {total.coverage.text.replace('%', '')}
                <span className="beranda-percent">%</span>
              </>
            )}
          </div>
          {moved !== null && since !== null && (
            <ChangeText
              direction={/^[+−]?0,00$/.test(moved.text) ? 0 : directionOf(moved.value)}
              meaning="more-is-good"
            >
              <b>{moved.text.replace(/^[+−]/, '')} poin</b>{' '}
              <span className="beranda-since">sejak {dayWithoutYear(since)}</span>
            </ChangeText>
          )}
          {since === null && <span className="change-text">belum ada pembanding</span>}
        </div>
        <CoverageBar current={current} />
      </div>
      <Sentence current={current} />
      <dl className="beranda-four">
        <Figure label="Peserta aktif" count={total.active} change={change?.active ?? null} meaning="more-is-good" />
        <Figure label="Potensi" count={total.eligible} change={change?.eligible ?? null} meaning="neutral" />
        <Figure
          label="Belum terlindungi"
          count={total.uncovered}
          change={change?.uncovered ?? null}
          meaning="less-is-good"
        />
        <Pace current={current} />
      </dl>
    </section>
  )
}

/** The sentence with the people still missing in bold: that is the figure to remember. */
const Sentence = ({ current: { sentence, target } }: { readonly current: HomeCurrent }) => {
  const gap = target?.gapPeople == null ? null : `${formatCount(target.gapPeople)} orang`
  const at = gap === null ? -1 : sentence.lastIndexOf(gap)
  if (target === null) {
    return (
      <p className="beranda-sentence">
        {sentence} <Link href="/pengaturan/target">Atur target</Link>
      </p>
    )
  }
  if (gap === null || at < 0) return <p className="beranda-sentence">{sentence}</p>
  return (
    <p className="beranda-sentence">
      {sentence.slice(0, at)}
      <b>{gap}</b>
      {sentence.slice(at + gap.length)}
    </p>
  )
}

const Figure = ({
  label,
  count,
  change,
  meaning,
}: {
  readonly label: string
  readonly count: number | null
  readonly change: number | null
  readonly meaning: ChangeMeaning
}) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <b>{formatCount(count)}</b> {count !== null && 'orang'}
      <div>
        {change !== null && (
          <ChangeText direction={directionOf(change)} meaning={meaning}>
            {formatCount(Math.abs(change))} orang
          </ChangeText>
        )}
      </div>
    </dd>
  </div>
)

const Pace = ({ current }: { readonly current: HomeCurrent }) => {
  const needed = current.target?.paceNeededPerMonth ?? null
  return (
    <div>
      <dt>Laju penambahan</dt>
      <dd>
        <b>{current.pacePerMonth ?? '–'}</b> {current.pacePerMonth !== null && 'orang sebulan'}
        {current.since === null && <div className="change-text">belum ada pembanding</div>}
        {needed !== null && <div className="change-text">perlu {formatCount(needed)} sebulan</div>}
        {needed === null && current.since !== null && <div className="change-text">{whyNoNeed(current)}</div>}
      </dd>
    </div>
  )
}

const whyNoNeed = ({ target }: HomeCurrent): string => {
  if (target === null) return 'target belum dicatat'
  return target.reached === true ? 'target sudah tercapai' : 'kebutuhan belum dihitung'
}

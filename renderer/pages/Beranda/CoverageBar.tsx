import { isTelling } from '../../../shared/contract/figures-output.ts'
import type { HomeCurrent } from '../../../shared/contract/home-channels.ts'
import type { TargetStandingOutput } from '../../../shared/contract/responses.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { dayWithoutYear } from '../../../shared/text/comparison.ts'

const percent = (share: number): string => `${Math.min(100, Math.max(0, share * 100))}%`

/** Labels stay inside the bar: near an edge they hang from it. */
const anchor = (share: number): string => (share > 0.85 ? 'end' : share < 0.15 ? 'start' : 'middle')

const shortWords = ({ gapPoints, gapPeople }: TargetStandingOutput): string =>
  isTelling(gapPoints) ? `kurang ${gapPoints.text} poin` : `kurang ${formatCount(gapPeople)} orang`

/** A label of the bar takes about a quarter of it: near an end it would run into the figure that stands there. */
const ROOM = 0.25

/** Bar from 0 to 100 %: reached part solid, what is missing to the target hatched, the earlier snapshot as a notch. */
export const CoverageBar = ({ current }: { readonly current: HomeCurrent }) => {
  const { total, previous, since, target, targetShare } = current
  const now = total.coverage?.value ?? null
  const before = previous?.coverage?.value ?? null
  const reached = target?.reached === true
  const from = Math.max(now ?? 0, before ?? 0)
  const atEnd = from > 1 - ROOM
  const withBefore = before !== null && before >= ROOM && (!atEnd || before < 1 - 2 * ROOM)
  const alt = [
    total.coverage === null ? 'Cakupan belum diketahui' : `Cakupan ${total.coverage.text}`,
    ...(target?.goal.percent ? [`target ${target.goal.percent}`] : []),
    ...(target?.reached === false ? [shortWords(target)] : []),
  ].join(', ')
  return (
    <div className="coverage-bar" role="img" aria-label={alt}>
      {targetShare !== null && target !== null && (
        <span className={`coverage-target coverage-${anchor(targetShare)}`} style={{ left: percent(targetShare) }}>
          Target {target.goal.percent ?? 'tahun ini'}
        </span>
      )}
      <div className="coverage-track">
        {now !== null && <span className="coverage-now" style={{ width: percent(now) }} />}
        {now !== null && targetShare !== null && targetShare > now && (
          <span className="coverage-missing" style={{ left: percent(now), width: percent(targetShare - now) }} />
        )}
        {before !== null && <span className="coverage-notch" style={{ left: percent(before) }} />}
        {targetShare !== null && <span className="coverage-mark" style={{ left: percent(targetShare) }} />}
      </div>
      <div className="coverage-scale">
        <span>0%</span>
        {withBefore && since !== null && previous?.coverage && (
          <span className="coverage-before" style={{ left: percent(before) }}>
            {dayWithoutYear(since)} {previous.coverage.text.replace('%', '')}
          </span>
        )}
        {targetShare !== null && target !== null && (
          <span
            className={`coverage-gap${atEnd ? ' coverage-gap-end' : ''}`}
            style={atEnd ? {} : { left: percent(from) }}
          >
            {reached ? '✓ tercapai' : target.reached === false ? shortWords(target) : ''}
          </span>
        )}
        <span className="coverage-end">100%</span>
      </div>
    </div>
  )
}

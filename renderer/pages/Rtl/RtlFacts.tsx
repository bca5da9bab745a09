import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { isEnded } from '../../../shared/calc/overdue.ts'
import type { FollowUpDetail } from '../../../shared/contract/follow-up-channels.ts'
import { fullNameOf } from '../../../shared/domain/region.ts'
import { formatDay } from '../../../shared/format/date.ts'
import type { ReadyState } from '../../frame/ready-state.ts'
import { Late } from './DueText.tsx'
import { gapLines } from './gap-lines.ts'
import { dueAtStart, remaining } from './labels.ts'

/** What is known of an RTL, and the distance it answers then and now. */
export const RtlFacts = ({ detail, state }: { readonly detail: FollowUpDetail; readonly state: ReadyState }) => {
  const { item, gap } = detail
  return (
    <dl className="rtl-facts">
      <Fact name="Nomor">
        {item.number}, <Link href={`/rapat/${item.meeting.id}`}>rapat {formatDay(item.meeting.date)}</Link>
      </Fact>
      {item.issue !== null && <Fact name="Permasalahan">{item.issue}</Fact>}
      <Fact name="Penanggung jawab">{listOr(item.lead)}</Fact>
      {item.support.length > 0 && <Fact name="Pendukung">{item.support.join(', ')}</Fact>}
      <Fact name="Batas waktu">
        <Due item={item} today={state.today} />
      </Fact>
      <Fact name="Keluaran">{item.output ?? <Missing />}</Fact>
      <Fact name="Menjawab">
        {gap === null ? (
          <span className="rtl-fact-grey">tidak dikaitkan dengan angka</span>
        ) : (
          <Gap {...gapLines(gap, fullNameOf(state.region))} />
        )}
      </Fact>
      {item.remark !== null && <Fact name="Keterangan">{item.remark}</Fact>}
    </dl>
  )
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
)

const Missing = () => <span className="due-none">belum ada</span>

const listOr = (names: readonly string[]): ReactNode => (names.length === 0 ? <Missing /> : names.join(', '))

const Due = ({ item, today }: { readonly item: FollowUpDetail['item']; readonly today: string }) => {
  if (item.due === null) return <Missing />
  const left = isEnded(item.status) ? null : remaining(item.due, today)
  return (
    <>
      {dueAtStart(item.due, 'long')} {left !== null && <span className="rtl-fact-grey">({left})</span>}
      {item.overdue !== null && <Late days={item.overdue} />}
    </>
  )
}

const Gap = ({ what, atBirth, latest, remark }: ReturnType<typeof gapLines>) => (
  <>
    <span>{what}:</span>
    <span className="rtl-gap">
      {atBirth}
      <br />
      {latest}
    </span>
    {remark !== null && <span className="rtl-fact-grey">{remark}</span>}
  </>
)

import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { MeetingDetail } from '../../../shared/contract/meeting-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { useRead } from '../../api/use-call.ts'
import { LoadView } from '../../components/LoadView.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useKeys } from '../../components/use-keys.ts'
import type { ReadyState } from '../../frame/ready-state.ts'
import { MoreMenu } from '../Rtl/MoreMenu.tsx'
import { PrintSheet } from '../Rtl/PrintSheet.tsx'
import { MeetingMenu } from './MeetingMenu.tsx'
import { MeetingSummary } from './MeetingSummary.tsx'
import { distanceWords, STATE_WORDS, whenAndWhere } from './meeting-words.ts'
import { firstOpenStep, type StepKey, stepOfSearch, stepsOf } from './steps.ts'
import { StepBlocks } from './StepBlocks.tsx'
import { StepData } from './StepData.tsx'
import { StepFresh } from './StepFresh.tsx'
import { StepHeld } from './StepHeld.tsx'
import { StepPapers } from './StepPapers.tsx'
import { StepPath } from './StepPath.tsx'
import { StepReports } from './StepReports.tsx'
import { StepSchedule } from './StepSchedule.tsx'
import './Rapat.css'

/** The preparation of one meeting: its path at the left, the chosen step in the middle. */
export const MeetingWorkspace = ({ id, state }: { readonly id: number; readonly state: ReadyState }) => {
  const query = useRead('meeting.read', { id })
  if (query.data === undefined) {
    return (
      <>
        <PageHeader title="Rapat">
          <MoreMenu placement="bottomRight" items={[]} />
        </PageHeader>
        <LoadView query={query} blocks={<StepBlocks />}>
          {() => null}
        </LoadView>
      </>
    )
  }
  return <Workspace detail={query.data} state={state} />
}

/** What every step gets. */
export interface StepProps {
  readonly detail: MeetingDetail
  readonly state: ReadyState
  readonly onBack: (() => void) | null
  readonly onNext: (() => void) | null
}

const Workspace = ({ detail, state }: { readonly detail: MeetingDetail; readonly state: ReadyState }) => {
  const { item } = detail
  const steps = stepsOf(detail)
  const search = useSearch()
  const [, go] = useLocation()
  const [chosen, setChosen] = useState<StepKey>(() => stepOfSearch(search) ?? firstOpenStep(steps))
  const position = steps.findIndex(({ key }) => key === chosen)
  const goTo = (offset: number): (() => void) | null => {
    const step = steps[position + offset]
    return step ? () => setChosen(step.key) : null
  }
  // where RTL are written, "new here" is an RTL
  useKeys({ 'Alt+N': chosen === 'fresh' ? null : () => go('/rapat/baru') })
  const props: StepProps = { detail, state, onBack: goTo(-1), onNext: goTo(1) }
  return (
    <>
      <PageHeader title={`Rapat Monev ${formatDay(item.date)}`} context={whenAndWhere(item, state.office.zone)}>
        <span className="meeting-distance">{distanceWords(item.inDays)}</span>
        <MeetingMenu detail={detail} />
      </PageHeader>
      <div className="meeting-workspace">
        <StepPath steps={steps} chosen={chosen} onChoose={setChosen} previous={detail.previousMeeting} />
        <div className="meeting-step">
          <Step step={chosen} props={props} />
        </div>
      </div>
      <PrintSheet
        state={state}
        title={`Ikhtisar Rapat Monev ${formatDay(item.date)}`}
        context={`${whenAndWhere(item, state.office.zone)}. ${STATE_WORDS[item.state]}.`}
      >
        {() => <MeetingSummary detail={detail} />}
      </PrintSheet>
    </>
  )
}

const Step = ({ step, props }: { readonly step: StepKey; readonly props: StepProps }) => {
  switch (step) {
    case 'schedule':
      return <StepSchedule {...props} />
    case 'data':
      return <StepData {...props} />
    case 'reports':
      return <StepReports {...props} />
    case 'fresh':
      return <StepFresh {...props} />
    case 'papers':
      return <StepPapers {...props} />
    case 'held':
      return <StepHeld {...props} />
  }
}

import { Button } from 'antd'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { MeetingDetail } from '../../../shared/contract/meeting-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { useRead, useWrite } from '../../api/use-call.ts'
import { LoadView } from '../../components/LoadView.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { QuestionDialog } from '../../components/QuestionDialog.tsx'
import type { ReadyState } from '../../frame/ready-state.ts'
import { useUndo } from '../../frame/undo.tsx'
import { distanceWords, whenAndWhere } from './meeting-words.ts'
import { firstOpenStep, type StepKey, stepOfSearch, stepsOf } from './steps.ts'
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
        <PageHeader title="Rapat" />
        <LoadView query={query}>{() => null}</LoadView>
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
  const [chosen, setChosen] = useState<StepKey>(() => stepOfSearch(search) ?? firstOpenStep(steps))
  const position = steps.findIndex(({ key }) => key === chosen)
  const goTo = (offset: number): (() => void) | null => {
    const step = steps[position + offset]
    return step ? () => setChosen(step.key) : null
  }
  const props: StepProps = { detail, state, onBack: goTo(-1), onNext: goTo(1) }
  return (
    <>
      <PageHeader title={`Rapat Monev ${formatDay(item.date)}`} context={whenAndWhere(item, state.office.zone)}>
        <span className="meeting-distance">{distanceWords(item.inDays)}</span>
        <RemoveMeeting detail={detail} />
      </PageHeader>
      <div className="meeting-workspace">
        <StepPath steps={steps} chosen={chosen} onChoose={setChosen} previous={detail.previousMeeting} />
        <div className="meeting-step">
          <Step step={chosen} props={props} />
        </div>
      </div>
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

const RemoveMeeting = ({ detail: { item, keptBecause } }: { readonly detail: MeetingDetail }) => {
  const [asked, setAsked] = useState(false)
  const [, go] = useLocation()
  const offer = useUndo()
  const remove = useWrite('meeting.remove')
  const restore = useWrite('meeting.restore')
  const day = formatDay(item.date)
  const removeNow = async (): Promise<void> => {
    await remove.mutateAsync({ id: item.id })
    offer({
      words: `Rapat ${day} dihapus.`,
      // this component is gone by then: its promise is what remains of the mutation
      undo: () =>
        void restore.mutateAsync({ id: item.id }).then(
          () => go(`/rapat/${item.id}`),
          () => undefined,
        ),
    })
    go('/rapat')
  }
  return (
    <>
      <Button onClick={() => setAsked(true)}>Hapus rapat…</Button>
      <QuestionDialog
        open={asked}
        title={keptBecause === null ? `Hapus rapat ${day}?` : `Rapat ${day} tidak dapat dihapus`}
        act={keptBecause === null ? { label: 'Hapus', run: () => void removeNow().catch(() => undefined) } : null}
        busy={remove.isPending}
        error={remove.error}
        onClose={() => setAsked(false)}
      >
        <p>
          {keptBecause === null
            ? 'Jadwal, pilihan potret, daftar hadir, dan pengaturan dokumennya ikut dihapus. Penghapusan dapat diurungkan selama 10 detik.'
            : `Rapat ini tidak dihapus karena ${keptBecause}. Ubah jadwalnya bila rapat dipindahkan.`}
        </p>
      </QuestionDialog>
    </>
  )
}

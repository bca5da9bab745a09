import { Button } from 'antd'
import { useLocation } from 'wouter'
import { useRead, useWrite } from '../../api/use-call.ts'
import { draftOf, useDraft } from '../../api/use-draft.ts'
import { DraftGate } from '../../components/DraftGate.tsx'
import { DraftNote } from '../../components/DraftNote.tsx'
import { LoadView } from '../../components/LoadView.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { Panel } from '../../components/Panel.tsx'
import { ProblemGlyph } from '../../components/ProblemGlyph.tsx'
import { useKeys } from '../../components/use-keys.ts'
import type { ReadyState } from '../../frame/ready-state.ts'
import { SaveButton } from '../Rtl/SaveButton.tsx'
import { useSingleRun } from '../Rtl/use-single-run.ts'
import { missingInSchedule, ScheduleFields, type ScheduleForm, scheduleShape, timesOf } from './ScheduleFields.tsx'
import { StepFault } from './StepFault.tsx'
import './Rapat.css'

const NOTHING: ScheduleForm = { date: null, start: '09.00', end: '', place: '', agenda: '', chair: null }

/** A new meeting: when, where, who leads it; its snapshots are suggested from the date. */
export const NewMeeting = (_props: { readonly state: ReadyState }) => {
  const officials = useRead('official.list', {})
  const create = useWrite('meeting.create')
  const [, go] = useLocation()
  const draft = useDraft<ScheduleForm>({
    form: 'rapat-jadwal',
    id: 'baru',
    initial: NOTHING,
    parse: draftOf(scheduleShape),
  })
  const { value } = draft
  const missing = missingInSchedule(value)
  const saving = useSingleRun(async () => {
    if (value.date === null) return
    const { id } = await create.mutateAsync({ ...value, ...timesOf(value), date: value.date })
    await draft.clear()
    go(`/rapat/${id}`)
  })
  const start = missing === null && !saving.running && draft.ready ? saving.run : null
  useKeys({ 'Ctrl+Enter': start, 'Ctrl+S': start })
  return (
    <>
      <PageHeader title="Rapat baru" context="Potret kini dan pembanding diusulkan menurut tanggal rapat" />
      <LoadView query={officials}>
        {(list) => (
          <div className="screen-body">
            <DraftGate draft={draft}>
              <Panel className="meeting-panel">
                <DraftNote restoredAt={draft.restoredAt} drop={() => void draft.clear()} />
                <ScheduleFields
                  value={value}
                  officials={list.officials}
                  begins
                  onChange={(part) => draft.change({ ...value, ...part })}
                />
              </Panel>
            </DraftGate>
          </div>
        )}
      </LoadView>
      <StepFault error={saving.error} />
      <footer className="screen-footer step-footer">
        <Button onClick={() => go('/rapat')}>Batalkan</Button>
        <span className="meeting-missing">
          {missing !== null && (
            <>
              <ProblemGlyph severity="informs" /> {missing}
            </>
          )}
        </span>
        <SaveButton
          label="Simpan rapat"
          busy={saving.running}
          disabled={missing !== null || !draft.ready}
          onClick={saving.run}
        />
      </footer>
    </>
  )
}

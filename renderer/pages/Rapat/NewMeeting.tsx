import { Button } from 'antd'
import { useLocation } from 'wouter'
import { useRead, useWrite } from '../../api/use-call.ts'
import { draftOf, useDraft } from '../../api/use-draft.ts'
import { DraftNote } from '../../components/DraftNote.tsx'
import { FormFault } from '../../components/FormFault.tsx'
import { LoadView } from '../../components/LoadView.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { Panel } from '../../components/Panel.tsx'
import { useKeys } from '../../components/use-keys.ts'
import type { ReadyState } from '../../frame/ready-state.ts'
import { missingInSchedule, ScheduleFields, type ScheduleForm, scheduleShape } from './ScheduleFields.tsx'
import './Rapat.css'

const NOTHING: ScheduleForm = { date: null, start: '09:00', end: null, place: '', agenda: '', chair: null }

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
  const save = async (): Promise<void> => {
    if (value.date === null) return
    const { id } = await create.mutateAsync({ ...value, date: value.date })
    await draft.clear()
    go(`/rapat/${id}`)
  }
  const saveNow = (): void => void save().catch(() => undefined)
  const ready = missing === null && !create.isPending
  useKeys({ 'Ctrl+Enter': ready ? saveNow : null, 'Ctrl+S': ready ? saveNow : null })
  return (
    <>
      <PageHeader title="Rapat baru" context="Potret kini dan pembanding diusulkan menurut tanggal rapat" />
      <LoadView query={officials}>
        {(list) => (
          <div className="screen-body">
            {draft.ready && (
              <Panel className="meeting-panel">
                <DraftNote restoredAt={draft.restoredAt} drop={() => void draft.clear()} />
                <ScheduleFields
                  value={value}
                  officials={list.officials}
                  onChange={(part) => draft.change({ ...value, ...part })}
                />
                <FormFault error={create.error} />
              </Panel>
            )}
          </div>
        )}
      </LoadView>
      <footer className="screen-footer">
        <Button onClick={() => go('/rapat')}>Batalkan</Button>
        <span className="meeting-missing">{missing}</span>
        <Button type="primary" disabled={!ready} onClick={saveNow}>
          {create.isPending ? 'Menyimpan…' : 'Simpan rapat'}
        </Button>
      </footer>
    </>
  )
}

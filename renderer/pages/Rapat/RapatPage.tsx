import type { ReadyState } from '../../frame/ready-state.ts'
import { MeetingList } from './MeetingList.tsx'
import { MeetingWorkspace } from './MeetingWorkspace.tsx'
import { NewMeeting } from './NewMeeting.tsx'

/** Screen "Rapat": the list of meetings, a new one, or the preparation of one in steps. */
export const RapatPage = ({ state, id }: { readonly state: ReadyState; readonly id: string | undefined }) => {
  if (id === undefined) return <MeetingList state={state} />
  if (id === 'baru') return <NewMeeting state={state} />
  return <MeetingWorkspace key={id} id={Number(id)} state={state} />
}

import { Button } from 'antd'
import type { OfficeZone } from '../../shared/domain/office.ts'
import { formatDay } from '../../shared/format/date.ts'
import { officeTime } from '../../shared/format/office-time.ts'
import { useRead } from '../api/use-call.ts'
import './DraftNote.css'

/** Says that a form goes on from a draft, and since when; the draft can be dropped. Nothing without a draft. */
export const DraftNote = ({ restoredAt, drop }: { readonly restoredAt: string | null; readonly drop: () => void }) => {
  const app = useRead('app.read', {}).data
  if (restoredAt === null || app?.kind !== 'ready') return null
  return (
    <p className="draft-note" role="status">
      <span>Dilanjutkan dari draf {momentOf(restoredAt, app.office.zone)}.</span>
      <Button type="link" size="small" onClick={drop}>
        Buang draf
      </Button>
    </p>
  )
}

/** The clock of the office, as in the status bar: "14 November 2025 pukul 09.14". */
const momentOf = (iso: string, zone: OfficeZone): string => {
  const { day, time } = officeTime(zone, new Date(iso))
  return `${formatDay(day)} pukul ${time}`
}

import { Button } from 'antd'
import { formatDay } from '../../shared/format/date.ts'
import './DraftNote.css'

/** Says that a form goes on from a draft, and since when; the draft can be dropped. Nothing without a draft. */
export const DraftNote = ({ restoredAt, drop }: { readonly restoredAt: string | null; readonly drop: () => void }) => {
  if (restoredAt === null) return null
  return (
    <p className="draft-note" role="status">
      <span>Dilanjutkan dari draf {momentOf(restoredAt)}.</span>
      <Button type="link" size="small" onClick={drop}>
        Buang draf
      </Button>
    </p>
  )
}

const two = (part: number): string => String(part).padStart(2, '0')

/** The clock of the computer, as in the status bar: "14 November 2025 pukul 09.14". */
const momentOf = (iso: string): string => {
  const at = new Date(iso)
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${formatDay(day)} pukul ${two(at.getHours())}.${two(at.getMinutes())}`
}

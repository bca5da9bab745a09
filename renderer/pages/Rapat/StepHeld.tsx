import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { AutoComplete, Button } from 'antd'
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { presentOffices } from '../../../shared/domain/meeting.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { useRead, useWrite } from '../../api/use-call.ts'
import { draftOf, useDraft } from '../../api/use-draft.ts'
import { DraftGate } from '../../components/DraftGate.tsx'
import { DraftNote } from '../../components/DraftNote.tsx'
import { Panel } from '../../components/Panel.tsx'
import { useSingleRun } from '../Rtl/use-single-run.ts'
import {
  type AttendanceRows,
  attendanceOf,
  attendanceShape,
  missingInAttendance,
  newRow,
  peopleFault,
  rowsOf,
} from './attendance-rows.ts'
import { TypedField } from '../Rtl/TypedField.tsx'
import type { StepProps } from './MeetingWorkspace.tsx'
import { STATE_WORDS } from './meeting-words.ts'
import { StepFrame } from './StepFrame.tsx'
import './tables.css'

/** Step 6: who was present, and that the meeting took place. */
export const StepHeld = ({ detail, state, onBack }: StepProps) => {
  const { item, attendance } = detail
  const [, go] = useLocation()
  const options = useRead('followUp.options', {})
  const draft = useDraft<AttendanceRows>({
    form: 'rapat-hadir',
    id: String(item.id),
    initial: rowsOf(attendance),
    parse: draftOf(attendanceShape),
  })
  const setAttendance = useWrite('meeting.setAttendance')
  const setState = useWrite('meeting.setState')
  const rows = draft.value
  const missing = missingInAttendance(rows)
  const set = (index: number, part: Partial<AttendanceRows[number]>): void =>
    draft.change(rows.map((row, position) => (position === index ? { ...row, ...part } : row)))
  const body = useRef<HTMLTableSectionElement>(null)
  const added = useRef(false)
  const add = (): void => {
    added.current = true
    draft.change([...rows, newRow(rows)])
  }
  useEffect(() => {
    if (!added.current || body.current?.rows.length !== rows.length) return
    added.current = false
    body.current.querySelector<HTMLElement>('tr:last-child input')?.focus()
  }, [rows.length])
  const saving = useSingleRun(async () => {
    await setAttendance.mutateAsync({ id: item.id, attendance: attendanceOf(rows) })
    await draft.clear()
  })
  const isHeld = item.state === 'held'
  const ahead = item.date > state.today
  const missingOfMeeting = ahead
    ? `Rapat belum berlangsung; dapat ditandai terlaksana mulai ${formatDay(item.date)}.`
    : !isHeld
      ? 'Rapat belum ditandai terlaksana.'
      : attendance.length === 0
        ? 'Daftar hadir belum diisi; laporan tidak menyebut unsur yang hadir.'
        : null
  const people = attendanceOf(rows).reduce((sum, row) => sum + row.people, 0)
  const busy = saving.running || setState.isPending
  const toPapers = { label: 'Lanjut ke Dokumen', run: () => go(`/dokumen?rapat=${item.id}`) }
  // of the ways on exactly one is filled: first what was typed, then that the meeting took place, then its papers
  const [primary, other] =
    draft.changed || saving.running
      ? [{ label: 'Simpan daftar hadir', run: saving.run, disabled: missing !== null || !draft.ready }, toPapers]
      : isHeld || ahead
        ? [toPapers, null]
        : [{ label: 'Tandai terlaksana', run: () => setState.mutate({ id: item.id, state: 'held' }) }, toPapers]
  return (
    <StepFrame
      title="Langkah 6: Pelaksanaan"
      explanation="Laporan menyebut unsur yang hadir dan jumlah orangnya setelah rapat terlaksana."
      action={
        isHeld ? (
          <Button disabled={busy} onClick={() => setState.mutate({ id: item.id, state: 'prepared' })}>
            Batalkan tanda terlaksana
          </Button>
        ) : undefined
      }
      back={onBack && { label: 'Kembali ke Bahan rapat', run: onBack }}
      missing={missing ?? (draft.changed ? null : missingOfMeeting)}
      primary={primary}
      other={other}
      busy={busy}
      error={saving.error ?? setState.error}
    >
      <DraftGate draft={draft}>
        <Panel
          title="Daftar hadir"
          remark={`${formatCount(presentOffices(attendanceOf(rows)).length)} unsur, ${formatCount(people)} orang · ${STATE_WORDS[item.state].toLowerCase()}`}
          className="meeting-panel"
        >
          <DraftNote restoredAt={draft.restoredAt} drop={() => void draft.clear()} />
          {rows.length === 0 ? (
            <p className="meeting-note">Belum ada unsur yang dicatat.</p>
          ) : (
            <table className="attendance-table">
              <thead>
                <tr>
                  <th scope="col">Unsur</th>
                  <th scope="col" className="attendance-small number">
                    Orang
                  </th>
                  <th scope="col" className="attendance-remove">
                    <span className="visually-hidden">Hapus baris</span>
                  </th>
                </tr>
              </thead>
              <tbody ref={body}>
                {rows.map((row, index) => (
                  <tr key={row.key}>
                    <td>
                      <AutoComplete
                        className="attendance-unit"
                        aria-label={`Unsur baris ${index + 1}`}
                        value={row.unit}
                        options={(options.data?.units ?? []).map(({ name }) => ({ value: name }))}
                        onChange={(unit: string) => set(index, { unit })}
                        showSearch={{
                          filterOption: (text, option) =>
                            (option?.value ?? '').toLowerCase().includes(text.toLowerCase()),
                        }}
                      />
                    </td>
                    <td>
                      <TypedField
                        label={`Jumlah orang baris ${index + 1}`}
                        value={row.people}
                        fault={peopleFault(row.people)}
                        onChange={(count) => set(index, { people: count })}
                      />
                    </td>
                    <td>
                      <Button
                        type="text"
                        icon={<DeleteOutlined aria-hidden />}
                        aria-label={`Hapus ${row.unit === '' ? `baris ${index + 1}` : row.unit}`}
                        title="Hapus baris"
                        onClick={() => draft.change(rows.filter((_row, position) => position !== index))}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <Button icon={<PlusOutlined aria-hidden />} onClick={add}>
            Tambah unsur
          </Button>
        </Panel>
      </DraftGate>
    </StepFrame>
  )
}

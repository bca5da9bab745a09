import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { AutoComplete, Button, InputNumber } from 'antd'
import { useLocation } from 'wouter'
import { z } from 'zod'
import type { Attendance } from '../../../shared/domain/meeting.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { useRead, useWrite } from '../../api/use-call.ts'
import { draftOf, useDraft } from '../../api/use-draft.ts'
import { DraftNote } from '../../components/DraftNote.tsx'
import { Panel } from '../../components/Panel.tsx'
import { useSingleRun } from '../Rtl/use-single-run.ts'
import type { StepProps } from './MeetingWorkspace.tsx'
import { STATE_WORDS } from './meeting-words.ts'
import { StepFrame } from './StepFrame.tsx'
import './tables.css'

/** `key` tells the lines of the form apart; it is never stored. */
const shape = z.array(z.object({ key: z.number().int(), unit: z.string(), people: z.number().int().min(0).nullable() }))

type Rows = z.infer<typeof shape>

/** Step 6: who was present, and that the meeting took place. */
export const StepHeld = ({ detail, state, onBack }: StepProps) => {
  const { item, attendance } = detail
  const [, go] = useLocation()
  const options = useRead('followUp.options', {})
  const draft = useDraft<Rows>({
    form: 'rapat-hadir',
    id: String(item.id),
    initial: attendance.map(({ unit, people }, key) => ({ key, unit, people })),
    parse: draftOf(shape),
  })
  const setAttendance = useWrite('meeting.setAttendance')
  const setState = useWrite('meeting.setState')
  const rows = draft.value
  const missing = missingIn(rows)
  const set = (index: number, part: Partial<Rows[number]>): void =>
    draft.change(rows.map((row, position) => (position === index ? { ...row, ...part } : row)))
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
      ? [{ label: 'Simpan daftar hadir', run: saving.run, disabled: missing !== null }, toPapers]
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
      {draft.ready && (
        <Panel
          title="Daftar hadir"
          remark={`${formatCount(attendanceOf(rows).length)} unsur, ${formatCount(people)} orang · ${STATE_WORDS[item.state].toLowerCase()}`}
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
              <tbody>
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
                      <InputNumber
                        className="attendance-people"
                        aria-label={`Jumlah orang baris ${index + 1}`}
                        min={0}
                        max={1000}
                        precision={0}
                        value={row.people}
                        onChange={(count) => set(index, { people: count })}
                      />
                    </td>
                    <td>
                      <Button
                        type="text"
                        icon={<DeleteOutlined aria-hidden />}
                        aria-label={`Hapus ${row.unit === '' ? `baris ${index + 1}` : row.unit}`}
                        onClick={() => draft.change(rows.filter((_row, position) => position !== index))}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <Button
            icon={<PlusOutlined aria-hidden />}
            onClick={() =>
              draft.change([...rows, { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, unit: '', people: 1 }])
            }
          >
            Tambah unsur
          </Button>
        </Panel>
      )}
    </StepFrame>
  )
}

/** A row without a name is one that was never filled. */
const attendanceOf = (rows: Rows): Attendance[] =>
  rows.flatMap(({ unit, people }) => (unit.trim() === '' ? [] : [{ unit: unit.trim(), people: people ?? 0 }]))

const missingIn = (rows: Rows): string | null => {
  const empty = rows.findIndex(({ unit, people }) => unit.trim() !== '' && people === null)
  if (empty >= 0) return `Jumlah orang ${rows[empty]?.unit ?? ''} belum diisi.`
  const names = rows.map(({ unit }) => unit.trim().toLowerCase()).filter((unit) => unit !== '')
  return new Set(names).size === names.length ? null : 'Ada unsur yang tertulis dua kali.'
}

import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { AutoComplete, Button, InputNumber } from 'antd'
import { z } from 'zod'
import type { Attendance } from '../../../shared/domain/meeting.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { useRead, useWrite } from '../../api/use-call.ts'
import { draftOf, useDraft } from '../../api/use-draft.ts'
import { DraftNote } from '../../components/DraftNote.tsx'
import { FormFault } from '../../components/FormFault.tsx'
import { Panel } from '../../components/Panel.tsx'
import type { StepProps } from './MeetingWorkspace.tsx'
import { STATE_WORDS } from './meeting-words.ts'
import { StepFrame } from './StepFrame.tsx'

/** `key` tells the lines of the form apart; it is never stored. */
const shape = z.array(z.object({ key: z.number().int(), unit: z.string(), people: z.number().int().min(0).nullable() }))

type Rows = z.infer<typeof shape>

/** Step 6: who was present, and that the meeting took place. */
export const StepHeld = ({ detail, state, onBack }: StepProps) => {
  const { item, attendance } = detail
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
  const save = async (): Promise<void> => {
    await setAttendance.mutateAsync({ id: item.id, attendance: attendanceOf(rows) })
    await draft.clear()
  }
  const isHeld = item.state === 'held'
  const ahead = item.date > state.today
  const people = attendanceOf(rows).reduce((sum, row) => sum + row.people, 0)
  const busy = setAttendance.isPending || setState.isPending
  const markHeld = { label: 'Tandai terlaksana', run: () => setState.mutate({ id: item.id, state: 'held' }) }
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
      missing={missing ?? (ahead && !draft.changed ? 'Rapat belum berlangsung.' : null)}
      primary={
        draft.changed
          ? {
              label: setAttendance.isPending ? 'Menyimpan…' : 'Simpan daftar hadir',
              run: () => void save().catch(() => undefined),
              disabled: missing !== null || busy,
            }
          : isHeld
            ? null
            : { ...markHeld, disabled: ahead || busy }
      }
    >
      {draft.ready && (
        <Panel
          title="Daftar hadir"
          remark={`${formatCount(attendanceOf(rows).length)} unsur, ${formatCount(people)} orang · ${STATE_WORDS[item.state].toLowerCase()}`}
          className="meeting-panel"
        >
          <DraftNote restoredAt={draft.restoredAt} drop={() => void draft.clear()} />
          <FormFault error={setAttendance.error ?? setState.error} />
          <table className="attendance-table">
            <thead>
              <tr>
                <th scope="col">Unsur</th>
                <th scope="col" className="attendance-small">
                  Orang
                </th>
                <th scope="col" className="attendance-small">
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

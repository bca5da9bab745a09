import { Button } from 'antd'
import { Link, useLocation } from 'wouter'
import { z } from 'zod'
import type { RoleChoice } from '../../../shared/contract/meeting-channels.ts'
import type { SnapshotReference } from '../../../shared/contract/responses.ts'
import { type DateKey, daysBetween } from '../../../shared/domain/date-key.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { useWrite } from '../../api/use-call.ts'
import { draftOf, useDraft } from '../../api/use-draft.ts'
import { DraftGate } from '../../components/DraftGate.tsx'
import { DraftNote } from '../../components/DraftNote.tsx'
import { EmptyView } from '../../components/EmptyView.tsx'
import { FormField } from '../../components/FormField.tsx'
import { Panel } from '../../components/Panel.tsx'
import { TwoLineSelect } from '../Rtl/TwoLineSelect.tsx'
import { useSingleRun } from '../Rtl/use-single-run.ts'
import type { StepProps } from './MeetingWorkspace.tsx'
import { StepFrame } from './StepFrame.tsx'

const shape = z.object({
  current: z.number().int().nullable(),
  previous: z.number().int().nullable(),
  yearBefore: z.number().int().nullable(),
})

/** Older figures than this are named at a meeting (check 10). */
const OLD_DAYS = 60

/** Step 2: which snapshots the meeting speaks of; what the dates suggest is filled in. */
export const StepData = ({ detail, onBack, onNext }: StepProps) => {
  const { item, snapshots } = detail
  const { candidates, chosen, suggested } = snapshots
  const unset = chosen.current === null && suggested.current !== null
  const draft = useDraft<RoleChoice>({
    form: 'rapat-data',
    id: String(item.id),
    initial: chosen,
    parse: draftOf(shape),
  })
  const choose = useWrite('meeting.chooseSnapshots')
  const [, go] = useLocation()
  const value = unset && !draft.changed ? suggested : draft.value
  const dirty = unset || draft.changed
  const named = (id: number | null): SnapshotReference | null => candidates.find((one) => one.id === id) ?? null
  const current = named(value.current)
  const compared = [named(value.previous), named(value.yearBefore)]
  const disordered = compared.some((one) => one !== null && (current === null || one.asOf >= current.asOf))
  const set = (part: Partial<RoleChoice>): void => draft.change({ ...value, ...part })
  const saving = useSingleRun(async () => {
    if (dirty) {
      await choose.mutateAsync({ id: item.id, ...value })
      await draft.clear()
    }
    onNext?.()
  })
  const frame = {
    title: 'Langkah 2: Data',
    explanation: 'Potret kini dan pembandingnya menentukan semua angka dalam laporan rapat ini.',
    back: onBack && { label: 'Kembali ke Jadwal', run: onBack },
  }
  if (candidates.length === 0) {
    return (
      <StepFrame
        {...frame}
        missing="Rapat ini belum memiliki potret data."
        primary={onNext && { label: 'Lanjut ke RTL lama', run: onNext }}
        quiet
      >
        <EmptyView
          heading={`Belum ada potret data sampai ${formatDay(item.date)}`}
          reason="Laporan rapat disusun dari angka potret data; tanpa potret laporan tidak dapat dibuat."
          now={0}
          steps={[
            {
              title: 'Masukkan potret data',
              text: 'Impor berkas dari BPJS Ketenagakerjaan, atau ketik angkanya pada Potret Data.',
              action: (
                <>
                  <Button type="primary" onClick={() => go('/impor')}>
                    Impor berkas
                  </Button>
                  <Button onClick={() => go('/potret')}>Buka Potret Data</Button>
                </>
              ),
            },
            { title: 'Finalkan potret itu', text: 'Potret kini kemudian diusulkan di sini menurut tanggal rapat.' },
          ]}
        />
      </StepFrame>
    )
  }
  return (
    <StepFrame
      {...frame}
      missing={disordered ? DISORDERED : missingIn(current, value.previous, item.date)}
      primary={{
        label: dirty || saving.running ? 'Simpan, lanjut ke RTL lama' : 'Lanjut ke RTL lama',
        run: saving.run,
        disabled: disordered || !draft.ready,
      }}
      busy={saving.running}
      error={saving.error}
    >
      <DraftGate draft={draft}>
        <Panel className="meeting-panel">
          <DraftNote restoredAt={draft.restoredAt} drop={() => void draft.clear()} />
          {unset && !draft.changed && (
            <p className="meeting-note">Pilihan di bawah ini usulan menurut tanggal rapat dan belum disimpan.</p>
          )}
          <RoleField
            label="Potret kini"
            value={value.current}
            candidates={candidates}
            remark={current && currentRemark(current, item.date, candidates)}
            onChange={(id) => set({ current: id })}
          />
          <RoleField
            label="Potret pembanding"
            value={value.previous}
            candidates={earlierThan(candidates, current, value.previous)}
            remark={current && distance(named(value.previous), current)}
            onChange={(id) => set({ previous: id })}
          />
          <RoleField
            label="Potret tahun lalu"
            value={value.yearBefore}
            candidates={earlierThan(candidates, current, value.yearBefore)}
            remark={
              value.yearBefore === null
                ? 'Tanpa potret ini pertumbuhan setahun ditulis "belum dapat dinilai".'
                : current && distance(named(value.yearBefore), current)
            }
            onChange={(id) => set({ yearBefore: id })}
          />
          {current !== null && (
            <p className="meeting-note">
              <Link href={`/potret/${current.id}`}>Buka potret kini</Link> ·{' '}
              <Link href="/perbandingan">Lihat perbandingan</Link>
            </p>
          )}
        </Panel>
      </DraftGate>
    </StepFrame>
  )
}

const RoleField = ({
  label,
  value,
  candidates,
  remark,
  onChange,
}: {
  readonly label: string
  readonly value: number | null
  readonly candidates: readonly SnapshotReference[]
  readonly remark: string | null
  readonly onChange: (id: number | null) => void
}) => (
  <FormField label={label} remark={remark}>
    {(control) => (
      <TwoLineSelect
        {...control}
        placeholder="belum ada"
        value={value}
        options={candidates.map((one) => ({ value: one.id, first: nameOf(one), second: one.source }))}
        onChange={onChange}
      />
    )}
  </FormField>
)

const nameOf = ({ asOf, version, status }: SnapshotReference): string =>
  `${formatDay(asOf)}${version > 1 ? `, versi ${version}` : ''} (${status === 'final' ? 'final' : 'draf'})`

const earlierThan = (
  candidates: readonly SnapshotReference[],
  current: SnapshotReference | null,
  chosen: number | null,
): readonly SnapshotReference[] =>
  candidates.filter(({ id, asOf }) => id === chosen || (current !== null && asOf < current.asOf))

const currentRemark = (
  current: SnapshotReference,
  meeting: DateKey,
  candidates: readonly SnapshotReference[],
): string | null => {
  const newer = candidates.find(({ asOf, version }) => asOf === current.asOf && version > current.version)
  if (newer) return `Potret ini sudah dikoreksi; pilih versi ${newer.version} agar laporan memakai angka koreksi.`
  if (current.asOf > meeting) return laterThanMeeting(meeting)
  if (current.status === 'draft')
    return 'Masih draf: laporan dapat disusun sebagai konsep, tetapi belum dapat diterbitkan.'
  const age = daysBetween(current.asOf, meeting)
  return age > OLD_DAYS ? `Berumur ${formatCount(age)} hari pada hari rapat.` : null
}

const distance = (compared: SnapshotReference | null, current: SnapshotReference): string | null =>
  compared && `${formatCount(daysBetween(compared.asOf, current.asOf))} hari sebelum potret kini.`

const DISORDERED = 'Potret pembanding dan tahun lalu harus lebih awal daripada potret kini.'

/** Check 10 of the data. */
const laterThanMeeting = (meeting: DateKey): string =>
  `Potret kini lebih akhir daripada hari rapat, ${formatDay(meeting)}; pilih potret sampai hari itu.`

const missingIn = (current: SnapshotReference | null, previous: number | null, meeting: DateKey): string | null => {
  if (current === null) return 'Potret kini belum dipilih; laporan belum dapat disusun.'
  if (current.asOf > meeting) return laterThanMeeting(meeting)
  if (current.status === 'draft') return 'Potret kini masih draf; finalkan sebelum laporan diterbitkan.'
  return previous === null ? 'Tanpa potret pembanding laporan tidak memuat perubahan.' : null
}

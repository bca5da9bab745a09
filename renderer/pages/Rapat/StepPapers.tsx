import { Checkbox, Select } from 'antd'
import { Link, useLocation } from 'wouter'
import { z } from 'zod'
import { dayField } from '../../../shared/contract/fields.ts'
import type { PaperChoices } from '../../../shared/contract/meeting-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { useWrite } from '../../api/use-call.ts'
import { draftOf, useDraft } from '../../api/use-draft.ts'
import { DayField } from '../../components/DayField.tsx'
import { DraftGate } from '../../components/DraftGate.tsx'
import { DraftNote } from '../../components/DraftNote.tsx'
import { FormField } from '../../components/FormField.tsx'
import { Panel } from '../../components/Panel.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useSingleRun } from '../Rtl/use-single-run.ts'
import type { StepProps } from './MeetingWorkspace.tsx'
import { paperWords } from './meeting-words.ts'
import { OfficialField } from './OfficialField.tsx'
import { StepFrame } from './StepFrame.tsx'

const shape = z.object({
  signatory: z.number().int().nullable(),
  documentNumber: z.string(),
  signedOn: dayField.nullable(),
  wantsMemo: z.boolean(),
  to: z.string(),
  from: z.number().int().nullable(),
  date: dayField.nullable(),
  number: z.string(),
  nature: z.string(),
})

type PapersForm = z.infer<typeof shape>

const NATURES = ['Biasa', 'Penting', 'Segera', 'Rahasia'].map((nature) => ({ value: nature, label: nature }))

/** Step 5: who signs, numbers and days, the head of the nota dinas; the papers themselves are made in Dokumen. */
export const StepPapers = ({ detail, onBack, onNext }: StepProps) => {
  const { item, officials, papers, settings } = detail
  const draft = useDraft<PapersForm>({
    form: 'rapat-bahan',
    id: String(item.id),
    initial: formOf(settings),
    parse: draftOf(shape),
  })
  const setPapers = useWrite('meeting.setPapers')
  const [, go] = useLocation()
  const { value } = draft
  const set = (part: Partial<PapersForm>): void => draft.change({ ...value, ...part })
  const missing = missingIn(value)
  const saving = useSingleRun(async () => {
    if (draft.changed) {
      await setPapers.mutateAsync({ id: item.id, ...choicesOf(value) })
      await draft.clear()
    }
    go(`/dokumen?rapat=${item.id}`)
  })
  return (
    <StepFrame
      title="Langkah 5: Bahan rapat"
      explanation="Penandatangan, nomor, dan tanggal yang tercetak; susunan dan isi dokumennya dibuka di Dokumen."
      back={onBack && { label: 'Kembali ke RTL baru', run: onBack }}
      missing={missing ?? (value.signatory === null ? 'Tanpa penandatangan laporan terbit tanpa tanda tangan.' : null)}
      primary={{
        label: draft.changed || saving.running ? 'Simpan, buka Dokumen' : 'Buka Dokumen',
        run: saving.run,
        disabled: missing !== null || !draft.ready,
      }}
      other={onNext && { label: 'Lanjut ke Pelaksanaan', run: onNext }}
      busy={saving.running}
      error={saving.error}
    >
      <DraftGate draft={draft}>
        <DraftNote restoredAt={draft.restoredAt} drop={() => void draft.clear()} />
        <div className="papers-panels">
          <Panel title="Laporan">
            <div className="panel-fields">
              <OfficialField
                label="Penandatangan"
                officials={officials}
                value={value.signatory}
                onChange={(signatory) => set({ signatory })}
              />
              <TextField
                label="Nomor"
                optional
                max={80}
                value={value.documentNumber}
                change={(documentNumber) => set({ documentNumber })}
              />
              <FormField label="Tanggal ditandatangani" remark="Bila kosong, tanggal hari laporan dibuat.">
                {(control) => (
                  <DayField {...control} value={value.signedOn} onChange={(signedOn) => set({ signedOn })} />
                )}
              </FormField>
            </div>
          </Panel>
          <Panel title="Nota dinas">
            <div className="panel-fields">
              <Checkbox
                checked={value.wantsMemo}
                onChange={(event) => set({ wantsMemo: event.target.checked, date: value.date ?? item.date })}
              >
                Siapkan nota dinas untuk pimpinan
              </Checkbox>
              {value.wantsMemo && (
                <>
                  <TextField
                    label="Yth."
                    remark="Jabatan penerima, seperti tercetak."
                    max={160}
                    value={value.to}
                    change={(to) => set({ to })}
                  />
                  <OfficialField
                    label="Dari"
                    officials={officials}
                    value={value.from}
                    onChange={(from) => set({ from })}
                  />
                  <div className="panel-pair">
                    <FormField label="Tanggal nota dinas">
                      {(control) => <DayField {...control} value={value.date} onChange={(date) => set({ date })} />}
                    </FormField>
                    <FormField label="Sifat">
                      {(control) => (
                        <Select
                          {...control}
                          value={value.nature}
                          options={NATURES}
                          onChange={(nature: string) => set({ nature })}
                        />
                      )}
                    </FormField>
                  </div>
                  <TextField
                    label="Nomor nota dinas"
                    optional
                    max={80}
                    value={value.number}
                    change={(number) => set({ number })}
                  />
                </>
              )}
            </div>
          </Panel>
        </div>
        <Panel title="Dokumen terbit dari rapat ini" className="papers-issued">
          {papers.length === 0 ? (
            <p className="meeting-note panel-note">Belum ada dokumen terbit. Susun dan terbitkan di Dokumen.</p>
          ) : (
            <ul className="papers-list">
              {papers.map((paper) => (
                <li key={paper.id}>
                  <Link href={`/dokumen/${paper.id}`}>{paperWords(paper)}</Link>
                  <span className="meeting-second">terbit {formatDay(paper.issuedAt.slice(0, 10))}</span>
                </li>
              ))}
            </ul>
          )}
        </Panel>
      </DraftGate>
    </StepFrame>
  )
}

const formOf = ({ signatory, documentNumber, signedOn, memo }: PaperChoices): PapersForm => ({
  signatory,
  documentNumber: documentNumber ?? '',
  signedOn,
  wantsMemo: memo !== null,
  to: memo?.to ?? '',
  from: memo?.from ?? null,
  date: memo?.date ?? null,
  number: memo?.number ?? '',
  nature: memo?.nature ?? 'Penting',
})

const choicesOf = (value: PapersForm) => ({
  signatory: value.signatory,
  documentNumber: value.documentNumber,
  signedOn: value.signedOn,
  memo:
    value.wantsMemo && value.from !== null && value.date !== null
      ? { to: value.to, from: value.from, date: value.date, number: value.number, nature: value.nature }
      : null,
})

const missingIn = (value: PapersForm): string | null => {
  if (!value.wantsMemo) return null
  if (value.to.trim() === '') return 'Penerima nota dinas belum diisi.'
  if (value.from === null) return 'Pengirim nota dinas belum dipilih.'
  return value.date === null ? 'Tanggal nota dinas belum diisi.' : null
}

import { AutoComplete, Checkbox } from 'antd'
import type { InstrumentOutput } from '../../../shared/contract/reference-channels.ts'
import { useWrite } from '../../api/use-call.ts'
import { FormField } from '../../components/FormField.tsx'
import { EditDrawer } from './EditDrawer.tsx'
import { DayTextField } from './EditFields.tsx'
import { LinesField, TextField } from '../../components/TextField.tsx'

const TYPES = [
  'Undang-Undang',
  'Peraturan Pemerintah',
  'Peraturan Presiden',
  'Instruksi Presiden',
  'Peraturan Menteri Dalam Negeri',
  'Surat Edaran',
  'Peraturan Daerah',
  'Peraturan Kepala Daerah',
  'Keputusan Kepala Daerah',
  'Perjanjian Kerja Sama',
]

interface Entry {
  readonly type: string
  readonly number: string
  readonly title: string
  /** Blank: composed of the three above. */
  readonly citation: string
  readonly date: string
  readonly expiresOn: string
  readonly cited: boolean
}

const composed = ({ type, number, title }: Pick<Entry, 'type' | 'number' | 'title'>): string =>
  [
    type.trim(),
    number.trim() === '' ? '' : `Nomor ${number.trim()}`,
    title.trim() === '' ? '' : `tentang ${title.trim()}`,
  ]
    .filter((part) => part !== '')
    .join(' ')

const entryOf = (instrument: InstrumentOutput | null): Entry => {
  const parts = {
    type: instrument?.type ?? '',
    number: instrument?.number ?? '',
    title: instrument?.title ?? '',
  }
  const citation = instrument?.citation ?? ''
  return {
    ...parts,
    citation: citation === composed(parts) ? '' : citation,
    date: instrument?.date ?? '',
    expiresOn: instrument?.expiresOn ?? '',
    cited: instrument?.cited ?? true,
  }
}

/** Adds or changes a rule, letter or agreement of "Dasar". */
export const DasarDrawer = ({
  instrument,
  close,
}: {
  readonly instrument: InstrumentOutput | null
  readonly close: () => void
}) => {
  const save = useWrite('instrument.save')
  const submit = (entry: Entry): Promise<unknown> =>
    save.mutateAsync({
      id: instrument?.id ?? null,
      ...entry,
      citation: entry.citation.trim() === '' ? composed(entry) : entry.citation,
      date: entry.date === '' ? null : entry.date,
      expiresOn: entry.expiresOn === '' ? null : entry.expiresOn,
      before: null,
    })
  return (
    <EditDrawer<Entry>
      what="dasar hukum"
      form="pengaturan-dasar"
      record={instrument?.id ?? null}
      initial={entryOf(instrument)}
      missing={missingIn}
      save={submit}
      write={save}
      close={close}
    >
      {(entry, change) => (
        <>
          <div className="edit-pair">
            <FormField label="Jenis">
              {(control) => (
                <AutoComplete
                  {...control}
                  value={entry.type}
                  onChange={(type: string) => change({ type })}
                  options={TYPES.filter((type) => type.toLowerCase().includes(entry.type.trim().toLowerCase())).map(
                    (value) => ({ value }),
                  )}
                />
              )}
            </FormField>
            <TextField label="Nomor" optional value={entry.number} max={80} change={(number) => change({ number })} />
          </div>
          <LinesField label="Tentang" value={entry.title} max={300} rows={4} change={(title) => change({ title })} />
          <LinesField
            label="Kutipan lengkap"
            optional
            remark={citationRemark(entry)}
            value={entry.citation}
            max={500}
            rows={5}
            change={(citation) => change({ citation })}
          />
          <div className="edit-pair">
            <DayTextField label="Tanggal" optional value={entry.date} change={(date) => change({ date })} />
            <DayTextField
              label="Berakhir"
              optional
              remark="Untuk perjanjian kerja sama."
              value={entry.expiresOn}
              change={(expiresOn) => change({ expiresOn })}
            />
          </div>
          <Checkbox checked={entry.cited} onChange={(event) => change({ cited: event.target.checked })}>
            Kutip pada bagian Dasar
          </Checkbox>
        </>
      )}
    </EditDrawer>
  )
}

const citationRemark = (entry: Entry): string => {
  if (entry.citation.trim() !== '') return 'Dikutip seperti tertulis.'
  const text = composed(entry)
  return text === '' ? 'Bila kosong, disusun dari isian di atas.' : `Dikutip sebagai “${text}”.`
}

const missingIn = (entry: Entry): string | null => {
  if (entry.type.trim() === '') return 'Jenis belum diisi.'
  return entry.title.trim() === '' ? 'Tentang belum diisi.' : null
}

import { Radio } from 'antd'
import type { IndicatorOutput } from '../../../shared/contract/office-channels.ts'
import type { Indicator } from '../../../shared/domain/indicator.ts'
import { useWrite } from '../../api/use-call.ts'
import { FormField } from '../../components/FormField.tsx'
import { EditDrawer } from './EditDrawer.tsx'
import { TextField } from '../../components/TextField.tsx'

interface Entry {
  readonly label: string
  readonly shortLabel: string
  readonly eligibleLabel: string
  readonly activeLabel: string
  readonly placeKind: Indicator['placeKind']
  readonly kind: Indicator['kind']
}

const entryOf = (indicator: IndicatorOutput | null): Entry => ({
  label: indicator?.label ?? '',
  shortLabel: indicator?.shortLabel ?? '',
  eligibleLabel: indicator?.eligibleLabel ?? '',
  activeLabel: indicator?.activeLabel ?? 'Peserta aktif',
  placeKind: indicator?.placeKind ?? 'region',
  kind: indicator?.kind ?? 'coverage',
})

const TEXTS = [
  { name: 'label', label: 'Nama indikator', remark: 'Misalnya Perlindungan pekerja rentan.', max: 120 },
  { name: 'shortLabel', label: 'Nama singkat', remark: 'Untuk judul kolom, misalnya Pekerja rentan.', max: 40 },
  { name: 'eligibleLabel', label: 'Pembagi (potensi)', remark: 'Siapa yang seharusnya terlindungi.', max: 120 },
  { name: 'activeLabel', label: 'Pembilang', remark: 'Siapa yang dihitung sebagai terlindungi.', max: 120 },
] as const

/** Adds or changes an indicator of the office's own. */
export const IndikatorDrawer = ({
  indicator,
  close,
}: {
  readonly indicator: IndicatorOutput | null
  readonly close: () => void
}) => {
  const save = useWrite('indicator.save')
  return (
    <EditDrawer<Entry>
      what="indikator"
      form="pengaturan-indikator"
      record={indicator?.code ?? null}
      initial={entryOf(indicator)}
      missing={missingIn}
      save={(entry) => save.mutateAsync({ code: indicator?.code ?? null, ...entry })}
      write={save}
      close={close}
    >
      {(entry, change) => (
        <>
          {TEXTS.map(({ name, label, remark, max }) => (
            <TextField
              key={name}
              label={label}
              remark={remark}
              value={entry[name]}
              max={max}
              change={(text) => change({ [name]: text })}
            />
          ))}
          <FormField
            label="Jenis"
            remark="Rasio: pembagi bukan pekerja, misalnya seluruh penduduk miskin. Rasio tidak disebut cakupan."
          >
            {(control) => (
              <Radio.Group
                {...control}
                value={entry.kind}
                onChange={(event) => change({ kind: event.target.value === 'ratio' ? 'ratio' : 'coverage' })}
                options={[
                  { value: 'coverage', label: 'Cakupan pekerja' },
                  { value: 'ratio', label: 'Rasio' },
                ]}
              />
            )}
          </FormField>
          <FormField label="Rincian" remark="Tidak dapat diganti setelah indikator dipakai.">
            {(control) => (
              <Radio.Group
                {...control}
                value={entry.placeKind}
                onChange={(event) => change({ placeKind: event.target.value === 'unit' ? 'unit' : 'region' })}
                options={[
                  { value: 'region', label: 'Per wilayah' },
                  { value: 'unit', label: 'Per perangkat daerah' },
                ]}
              />
            )}
          </FormField>
        </>
      )}
    </EditDrawer>
  )
}

const missingIn = (entry: Entry): string | null => {
  const empty = TEXTS.find(({ name }) => entry[name].trim() === '')
  return empty === undefined ? null : `${empty.label} belum diisi.`
}

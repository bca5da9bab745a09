import { Input, Radio, Select } from 'antd'
import type { ImportPreview, ImportTarget, OpenedSheet, SheetLayout } from '../../../shared/contract/import-channels.ts'
import type { Region } from '../../../shared/domain/region.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { DayField } from '../../components/DayField.tsx'
import { FormField } from '../../components/FormField.tsx'
import { type ImportWork, replacedVersion, sheetWorkOf, withHeaderRow, withSheet } from './import-work.ts'
import { RegionSelect } from './RegionSelect.tsx'

const FOUND = 'found'
const HEADER_CHOICES = 30

/** What the file is and what its figures mean: sheet, headers, notation; region, day, source, meaning of potensi. */
export const ColumnForm = ({
  work,
  preview,
  layout,
  target,
  office,
  onChange,
}: {
  readonly work: ImportWork
  readonly preview: ImportPreview | undefined
  readonly layout: SheetLayout
  readonly target: ImportTarget | undefined
  readonly office: Region
  readonly onChange: (work: ImportWork) => void
}) => {
  const sheets = work.opened?.sheets ?? []
  const own = sheets.find((sheet) => sheet.name === work.sheet)
  return (
    <div className="column-form">
      <h2>Berkas</h2>
      {sheets.length > 1 && (
        <FormField label="Lembar">
          {(control) => (
            <Select
              {...control}
              value={work.sheet}
              options={sheets.map((sheet) => ({ value: sheet.name, label: sheetLabel(sheet) }))}
              onChange={(name) => onChange(withSheet(work, name))}
            />
          )}
        </FormField>
      )}
      <FormField label="Judul kolom">
        {(control) => (
          <Select
            {...control}
            value={sheetWorkOf(work).headerRow ?? FOUND}
            options={headerOptions(preview, layout, sheetWorkOf(work).headerRow)}
            onChange={(row) => onChange(withHeaderRow(work, typeof row === 'number' ? row : null))}
          />
        )}
      </FormField>
      <FormField label="Notasi angka" remark="Hanya berpengaruh pada persentase yang bermakna ganda, misalnya 35,050.">
        {(control) => (
          <Select
            {...control}
            value={work.notation ?? FOUND}
            options={[
              { value: FOUND, label: 'Menurut isi berkas' },
              { value: 'id', label: 'Indonesia: 1.234,5' },
              { value: 'en', label: 'Inggris: 1,234.5' },
            ]}
            onChange={(value) => onChange({ ...work, notation: value === 'id' || value === 'en' ? value : null })}
          />
        )}
      </FormField>
      <h2>Potret data</h2>
      <FormField
        label="Tanggal data"
        fault={dayFault(work, own?.dayFault ?? null, target)}
        remark={dayRemark(work, own)}
      >
        {(control) => <DayField {...control} value={work.asOf} onChange={(asOf) => onChange({ ...work, asOf })} />}
      </FormField>
      {target?.existing && work.asOf !== null && (
        <div className="column-form-existing">
          <p>
            Sudah ada potret {formatDay(work.asOf)}, versi {target.existing.version} (
            {target.existing.status === 'final' ? 'final' : 'draf'}).
          </p>
          <Radio.Group
            aria-label="Cara menyimpan"
            value={savingWay(work, target)}
            onChange={(event) => onChange({ ...work, ...SAVING_WAYS[savingWayOf(event.target.value)] })}
            options={[
              ...(target.existing.status === 'draft'
                ? [{ value: 'replace', label: `Ganti draf versi ${target.existing.version}, draf lama dihapus` }]
                : []),
              {
                value: 'correct',
                label: `Koreksi: menjadi versi ${target.existing.version + 1}, versi lama tetap ada`,
              },
              { value: 'beside', label: 'Potret lain di sampingnya; salah satunya tidak dapat difinalkan' },
            ]}
          />
        </div>
      )}
      <FormField label="Wilayah">
        {(control) => (
          <RegionSelect
            {...control}
            value={work.region}
            own={office}
            onChange={(region) => onChange({ ...work, region })}
          />
        )}
      </FormField>
      <FormField
        label="Sumber data"
        optional
        remark={
          isUnsourced(work, target)
            ? 'Tanpa sumber, laporan menyatakan sumbernya belum dicatat. Dapat diisi kemudian pada draf.'
            : undefined
        }
      >
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            value={work.source ?? target?.source ?? ''}
            onChange={(event) => onChange({ ...work, source: event.target.value })}
          />
        )}
      </FormField>
      <FormField label="Potensi ialah">
        {(control) => (
          <Input
            {...control}
            maxLength={120}
            value={work.eligibleLabel ?? target?.eligibleLabel ?? ''}
            onChange={(event) => onChange({ ...work, eligibleLabel: event.target.value })}
          />
        )}
      </FormField>
    </div>
  )
}

const sheetLabel = (sheet: { readonly name: string; readonly hidden: boolean; readonly lastRow: number }): string =>
  `${sheet.name} (${sheet.lastRow === 0 ? 'kosong' : `${formatCount(sheet.lastRow)} baris`}${sheet.hidden ? ', tersembunyi' : ''})`

const headerOptions = (preview: ImportPreview | undefined, { ranges }: SheetLayout, chosen: number | null) => {
  const filled = ranges.flatMap(({ from, to }) =>
    Array.from({ length: Math.min(to - from + 1, HEADER_CHOICES) }, (_, at) => from + at),
  )
  const rows = [...new Set([...filled.slice(0, HEADER_CHOICES), ...(chosen === null || chosen === 0 ? [] : [chosen])])]
  const found = preview?.headerRow
  return [
    {
      value: FOUND,
      label:
        chosen === null && found !== null && found !== undefined ? `Dicari sendiri: baris ${found}` : 'Dicari sendiri',
    },
    ...rows.map((row) => ({ value: row, label: `Baris ${row}` })),
    { value: 0, label: 'Tanpa judul kolom' },
  ]
}

/** What is wrong with the day; that the file names one which is none matters only until another is chosen. */
const dayFault = (work: ImportWork, inFile: string | null, target: ImportTarget | undefined): string | null => {
  if (work.asOf === null) return inFile
  return target?.isFuture ? 'Tanggal ini belum terjadi; potret tidak dapat difinalkan.' : null
}

const isUnsourced = (work: ImportWork, target: ImportTarget | undefined): boolean =>
  target !== undefined && (work.source ?? target.source ?? '').trim() === ''

const DAY_PLACES = { title: 'judul berkas', sheet: 'nama lembar', file: 'nama berkas' } as const

const dayRemark = (work: ImportWork, own: OpenedSheet | undefined): string | undefined =>
  own?.dayFrom && work.asOf === own.day ? `Diambil dari ${DAY_PLACES[own.dayFrom]}.` : undefined

const SAVING_WAYS = {
  replace: { correction: true, replaces: true },
  correct: { correction: true, replaces: false },
  beside: { correction: false, replaces: false },
} as const

const savingWayOf = (value: unknown): keyof typeof SAVING_WAYS =>
  value === 'replace' || value === 'beside' ? value : 'correct'

const savingWay = (work: ImportWork, target: ImportTarget): keyof typeof SAVING_WAYS => {
  if (replacedVersion(work, target) !== null) return 'replace'
  return work.correction ? 'correct' : 'beside'
}

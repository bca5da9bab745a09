import { Select } from 'antd'
import type { ReactNode } from 'react'
import { z } from 'zod'
import type { FollowUpOptions } from '../../../shared/contract/follow-up-channels.ts'
import { fullNameOf } from '../../../shared/domain/region.ts'
import { FormField } from '../../components/FormField.tsx'
import { LinesField } from '../../components/TextField.tsx'
import { TwoLineSelect } from './TwoLineSelect.tsx'

/** The words of an RTL as a form keeps them; an empty text is one that was not given. */
export const textShape = z.object({
  issue: z.string(),
  action: z.string(),
  output: z.string(),
  remark: z.string(),
  indicator: z.string().nullable(),
  region: z.string().nullable(),
  lead: z.array(z.string()),
  support: z.array(z.string()),
})

export type RtlTexts = z.infer<typeof textShape>

export const NO_TEXTS: RtlTexts = {
  issue: '',
  action: '',
  output: '',
  remark: '',
  indicator: null,
  region: null,
  lead: [],
  support: [],
}

/** Fields for the words of an RTL: what, who, and the figure it answers. Offices that are new can be typed. */
export const TextFields = ({
  value,
  options,
  due,
  onChange,
}: {
  readonly value: RtlTexts
  readonly options: FollowUpOptions
  /** Fields of the due date, where the form has them: after who is in charge. */
  readonly due?: ReactNode
  readonly onChange: (part: Partial<RtlTexts>) => void
}) => {
  const units = options.units.map(({ label, name }) => ({ value: label, name }))
  return (
    <>
      <LinesField
        label="Rencana tindak lanjut"
        max={600}
        rows={6}
        value={value.action}
        change={(action) => onChange({ action })}
      />
      <Units
        label="Penanggung jawab"
        units={units}
        value={value.lead}
        onChange={(lead) => onChange({ lead, support: value.support.filter((unit) => !lead.includes(unit)) })}
      />
      {due}
      <Units
        label="Pendukung"
        optional
        units={units.filter(({ value: unit }) => !value.lead.includes(unit))}
        value={value.support}
        onChange={(support) => onChange({ support })}
      />
      <LinesField
        least={1}
        rows={6}
        label="Keluaran"
        max={400}
        value={value.output}
        change={(output) => onChange({ output })}
        remark="Apa yang dapat ditunjukkan ketika selesai."
      />
      <LinesField
        least={1}
        rows={6}
        label="Permasalahan"
        optional
        max={600}
        value={value.issue}
        change={(issue) => onChange({ issue })}
      />
      <FormField label="Menjawab indikator">
        {(control) => (
          <TwoLineSelect
            {...control}
            placeholder="tidak dikaitkan"
            value={value.indicator}
            options={options.indicators.map(({ code, label }) => ({ value: code, first: label, second: null }))}
            onChange={(indicator) => onChange({ indicator })}
          />
        )}
      </FormField>
      <FormField label="Wilayah">
        {(control) => (
          <TwoLineSelect
            {...control}
            placeholder="seluruh wilayah"
            value={value.region}
            options={options.regions.map((region) => ({ value: region.code, first: fullNameOf(region), second: null }))}
            onChange={(region) => onChange({ region })}
          />
        )}
      </FormField>
      <LinesField
        least={1}
        rows={6}
        label="Keterangan"
        optional
        max={600}
        value={value.remark}
        change={(remark) => onChange({ remark })}
      />
    </>
  )
}

const Units = ({
  label,
  units,
  value,
  optional = false,
  onChange,
}: {
  readonly label: string
  readonly units: readonly { readonly value: string; readonly name: string }[]
  readonly value: readonly string[]
  readonly optional?: boolean
  readonly onChange: (units: string[]) => void
}) => (
  <FormField
    label={label}
    optional={optional}
    remark={optional ? undefined : 'Nama yang belum ada dapat diketik, lalu Enter.'}
  >
    {(control) => (
      <Select
        {...control}
        mode="tags"
        className="tag-select"
        classNames={{ popup: { root: 'two-line-popup' } }}
        value={[...value]}
        options={units.map(({ value: unit, name }) => ({
          value: unit,
          label: unit === name ? unit : `${unit} (${name})`,
        }))}
        labelRender={({ value: unit }) => unit}
        optionRender={({ value: unit, label: words }) => (
          <UnitLines unit={String(unit ?? words)} name={units.find((one) => one.value === unit)?.name ?? null} />
        )}
        onChange={(names: string[]) => onChange(names.map((name) => name.trim()).filter((name) => name !== ''))}
        showSearch={{ optionFilterProp: 'label' }}
        tokenSeparators={[';']}
      />
    )}
  </FormField>
)

const UnitLines = ({ unit, name }: { readonly unit: string; readonly name: string | null }) => (
  <span className="two-lines">
    <span>{unit}</span>
    {name !== null && name !== unit && <span className="two-lines-second">{name}</span>}
  </span>
)

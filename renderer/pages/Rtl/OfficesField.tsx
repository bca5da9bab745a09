import { Select } from 'antd'
import { type KeyboardEvent, useState } from 'react'
import { FormField } from '../../components/FormField.tsx'

/** An office to choose: how it is called here, and its full name. */
export interface OfficeOption {
  readonly value: string
  readonly name: string
}

/** Returns what was typed to find or add an office and then left, as the reason why the form waits; null when nothing was. */
export const unchosenOffice = (typed: string): string | null =>
  typed.trim() === '' ? null : `“${typed.trim()}” belum dipilih dari daftar.`

/**
 * One or more offices. What is typed searches the list; it becomes an office of its own only by the last entry, "Tambah “…”". Text that
 * was left without choosing stays in the field.
 */
export const OfficesField = ({
  label,
  offices,
  value,
  typed,
  optional = false,
  onChange,
}: {
  readonly label: string
  readonly offices: readonly OfficeOption[]
  readonly value: readonly string[]
  readonly typed: string
  readonly optional?: boolean
  readonly onChange: (offices: readonly string[], typed: string) => void
}) => {
  const [open, setOpen] = useState(false)
  const [isLeft, setIsLeft] = useState(true)
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab') return
    // the list would take the key to choose what is marked, and keep the focus
    event.stopPropagation()
    setOpen(false)
  }
  return (
    <FormField
      label={label}
      optional={optional}
      fault={isLeft ? unchosenOffice(typed) : null}
      remark={optional ? undefined : 'Yang belum ada dalam daftar dapat ditambahkan.'}
    >
      {(control) => (
        <div className="tag-select-box" onKeyDownCapture={onKeyDownCapture}>
          <Select<string[]>
            {...control}
            mode="multiple"
            className="tag-select"
            classNames={{ popup: { root: 'two-line-popup' } }}
            value={[...value]}
            options={[...found(offices, typed), ...added(offices, value, typed)]}
            labelRender={({ value: office }) => office}
            optionRender={({ value: office, label: words }) => (
              <OfficeLines words={String(words)} office={offices.find((one) => one.value === office) ?? null} />
            )}
            notFoundContent="Ketik nama perangkat daerah atau instansi."
            open={open}
            onOpenChange={setOpen}
            onFocus={() => setIsLeft(false)}
            onBlur={() => setIsLeft(true)}
            onChange={(chosen) => onChange(chosen, '')}
            showSearch={{ searchValue: typed, onSearch: (text) => onChange(value, text), filterOption: false }}
          />
        </div>
      )}
    </FormField>
  )
}

interface Entry {
  readonly value: string
  readonly label: string
}

const found = (offices: readonly OfficeOption[], typed: string): readonly Entry[] => {
  const wanted = typed.trim().toLowerCase()
  return offices
    .filter(({ value, name }) => `${value} ${name}`.toLowerCase().includes(wanted))
    .map(({ value }) => ({ value, label: value }))
}

/** The entry that adds what was typed, unless there is such an office. */
const added = (offices: readonly OfficeOption[], value: readonly string[], typed: string): readonly Entry[] => {
  const name = typed.trim()
  const known = [...value, ...offices.flatMap((office) => [office.value, office.name])]
  const isKnown = known.some((one) => one.toLowerCase() === name.toLowerCase())
  return name === '' || isKnown ? [] : [{ value: name, label: `Tambah “${name}”` }]
}

const OfficeLines = ({ words, office }: { readonly words: string; readonly office: OfficeOption | null }) => (
  <span className="two-lines">
    <span>{words}</span>
    {office !== null && office.name !== office.value && <span className="two-lines-second">{office.name}</span>}
  </span>
)

import { AutoComplete, Checkbox, Radio, Select } from 'antd'
import type { TargetOutput } from '../../../shared/contract/reference-channels.ts'
import { UCJ } from '../../../shared/domain/indicator.ts'
import { fullNameOf, type Region } from '../../../shared/domain/region.ts'
import { MAX_COUNT } from '../../../shared/domain/snapshot.ts'
import type { TargetGoal } from '../../../shared/domain/target.ts'
import { formatCount, formatHundredths } from '../../../shared/format/number.ts'
import { typedCount, typedHundredths } from '../../../shared/format/typed-number.ts'
import { useRead, useWrite } from '../../api/use-call.ts'
import { FormField } from '../../components/FormField.tsx'
import type { ReadyState } from '../../frame/ready-state.ts'
import { EditDrawer } from './EditDrawer.tsx'
import { DayTextField, FigureField } from './EditFields.tsx'
import { typedYear, yearFault } from './typed-year.ts'

interface Entry {
  readonly indicator: string
  readonly region: string
  readonly year: string
  readonly unit: 'percent' | 'people'
  readonly goal: string
  readonly instrument: string
  readonly validFrom: string
  readonly acuan: boolean
}

const entryOf = (target: TargetOutput | null, state: ReadyState): Entry => ({
  indicator: target?.indicator ?? UCJ,
  region: target?.region ?? state.region.code,
  year: String(target?.year ?? state.today.slice(0, 4)),
  unit: target?.goal.kind ?? 'percent',
  goal: target === null ? '' : goalWords(target.goal),
  instrument: target?.instrument ?? '',
  validFrom: target?.validFrom ?? '',
  acuan: target?.acuan ?? true,
})

const goalWords = (goal: TargetGoal): string =>
  goal.kind === 'percent' ? formatHundredths(goal.hundredths) : formatCount(goal.people)

const goalOf = ({ unit, goal }: Entry): TargetGoal | null => {
  if (unit === 'people') {
    const people = typedCount(goal)
    return people === null ? null : { kind: 'people', people }
  }
  const hundredths = typedHundredths(goal)
  return hundredths === null ? null : { kind: 'percent', hundredths }
}

/** Adds or changes a target; its instrument may stay blank and is then found as incomplete. */
export const TargetDrawer = ({
  target,
  regions,
  state,
  close,
}: {
  readonly target: TargetOutput | null
  readonly regions: readonly Region[]
  readonly state: ReadyState
  readonly close: () => void
}) => {
  const save = useWrite('target.save')
  const indicators = useRead('indicator.list', {}).data?.indicators ?? []
  const instruments = useRead('instrument.list', {}).data?.instruments ?? []
  const submit = (entry: Entry): Promise<unknown> => {
    const goal = goalOf(entry)
    const year = typedYear(entry.year)
    if (goal === null || year === null) return Promise.reject(new RangeError('an incomplete target was sent'))
    const { indicator, region, instrument, acuan } = entry
    const validFrom = entry.validFrom === '' ? null : entry.validFrom
    return save.mutateAsync({ id: target?.id ?? null, indicator, region, year, goal, instrument, validFrom, acuan })
  }
  return (
    <EditDrawer<Entry>
      what="target"
      form="pengaturan-target"
      record={target?.id ?? null}
      initial={entryOf(target, state)}
      missing={missingIn}
      save={submit}
      write={save}
      close={close}
    >
      {(entry, change) => (
        <>
          <FormField label="Indikator">
            {(control) => (
              <Select
                {...control}
                value={entry.indicator}
                onChange={(indicator) => change({ indicator })}
                options={indicators.map(({ code, label }) => ({ value: code, label }))}
              />
            )}
          </FormField>
          <div className="edit-pair edit-pair-wide">
            <FormField label="Wilayah">
              {(control) => (
                <Select
                  {...control}
                  showSearch={{ optionFilterProp: 'label' }}
                  value={entry.region}
                  onChange={(region) => change({ region })}
                  options={regions.map((region) => ({ value: region.code, label: fullNameOf(region) }))}
                />
              )}
            </FormField>
            <FigureField
              label="Tahun"
              fault={entry.year.trim() === '' ? null : yearFault(entry.year)}
              value={entry.year}
              max={20}
              change={(year) => change({ year })}
            />
          </div>
          <FormField label="Satuan target">
            {(control) => (
              <Radio.Group
                {...control}
                value={entry.unit}
                onChange={(event) => change({ unit: event.target.value === 'people' ? 'people' : 'percent' })}
                options={[
                  { value: 'percent', label: 'Persen dari potensi' },
                  { value: 'people', label: 'Orang' },
                ]}
              />
            )}
          </FormField>
          <div className="edit-pair">
            <FigureField
              after={entry.unit === 'percent' ? '%' : 'orang'}
              label={entry.unit === 'percent' ? 'Target (persen)' : 'Target (orang)'}
              remark={entry.unit === 'percent' ? 'Misalnya 62,22.' : 'Misalnya 38.296.'}
              fault={entry.goal.trim() === '' ? null : goalFault(entry)}
              value={entry.goal}
              max={20}
              change={(goal) => change({ goal })}
            />
            <DayTextField
              label="Berlaku sejak"
              optional
              value={entry.validFrom}
              change={(validFrom) => change({ validFrom })}
            />
          </div>
          <FormField
            label="Dasar penetapan"
            optional
            remark="Peraturan, surat, atau rencana yang menetapkan. Bila kosong, target ditandai belum lengkap."
          >
            {(control) => (
              <AutoComplete
                {...control}
                value={entry.instrument}
                onChange={(instrument: string) => change({ instrument })}
                showSearch={{ filterOption: (typed, option) => matches(String(option?.value ?? ''), typed) }}
                options={instruments.map(({ citation }) => ({ value: citation }))}
              />
            )}
          </FormField>
          <Checkbox checked={entry.acuan} onChange={(event) => change({ acuan: event.target.checked })}>
            Jadikan acuan untuk indikator, wilayah, dan tahun ini
          </Checkbox>
        </>
      )}
    </EditDrawer>
  )
}

const matches = (citation: string, typed: string): boolean =>
  citation.toLowerCase().includes(typed.trim().toLowerCase())

const goalFault = (entry: Entry): string | null => {
  const goal = goalOf(entry)
  if (goal === null) {
    return entry.unit === 'percent'
      ? 'Persen ditulis 0,01 sampai 100 dengan paling banyak dua desimal, misalnya 62,22.'
      : 'Orang ditulis sebagai bilangan bulat, misalnya 38.296.'
  }
  if (goal.kind === 'percent') return goal.hundredths === 0 ? NO_GOAL : null
  if (goal.people > MAX_COUNT) return `Target paling banyak ${formatCount(MAX_COUNT)} orang.`
  return goal.people === 0 ? NO_GOAL : null
}

const NO_GOAL = 'Target lebih dari nol. Target yang belum ditetapkan tidak dicatat.'

const missingIn = (entry: Entry): string | null => {
  if (typedYear(entry.year) === null) return 'Tahun belum benar.'
  if (entry.goal.trim() === '') return 'Target belum diisi.'
  return goalFault(entry) === null ? null : 'Target belum benar.'
}

import { SearchOutlined } from '@ant-design/icons'
import { Button, Input, type InputRef, Select } from 'antd'
import { useRef } from 'react'
import type { FollowUpItem } from '../../../shared/contract/follow-up-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { useKeys } from '../../components/use-keys.ts'
import { RtlTable } from './RtlTable.tsx'
import type { RtlFilterState } from './use-rtl-filter.ts'
import { ViewTabs } from './ViewTabs.tsx'

/** Views, filters and the list itself. */
export const RtlList = ({
  followUps,
  filter: { filter, change, clear, shown, counted },
  chosen,
  follows,
  returnTo,
  onChoose,
}: {
  readonly followUps: readonly FollowUpItem[]
  readonly filter: RtlFilterState
  readonly chosen: number | null
  readonly follows: boolean
  readonly returnTo: { readonly id: number } | null
  readonly onChoose: (id: number) => void
}) => {
  const search = useRef<InputRef>(null)
  const list = useRef<HTMLDivElement>(null)
  useKeys({ 'Ctrl+F': () => search.current?.focus({ cursor: 'all' }) })
  return (
    <section className="rtl-left" aria-label="Daftar RTL">
      <ViewTabs counted={counted} view={filter.view} onChange={(view) => change({ view })} />
      <div className="rtl-filters">
        <Input
          ref={search}
          className="rtl-search"
          prefix={<SearchOutlined aria-hidden />}
          aria-label="Cari RTL"
          aria-keyshortcuts="Control+F"
          placeholder="Cari RTL"
          value={filter.text}
          onChange={(event) => change({ text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return
            event.preventDefault()
            list.current?.querySelector<HTMLElement>('.rtl-action[tabindex="0"]')?.focus()
          }}
          allowClear
        />
        <Choice
          label="Penanggung jawab"
          all="Semua OPD"
          value={filter.unit}
          options={unique(followUps.flatMap(({ lead }) => lead)).map((unit) => ({ value: unit, label: unit }))}
          onChange={(unit) => change({ unit })}
        />
        <Choice
          label="Rapat"
          all="Semua rapat"
          value={filter.meeting}
          options={meetingsOf(followUps)}
          onChange={(meeting) => change({ meeting })}
        />
        <Choice
          label="Wilayah"
          all="Semua wilayah"
          value={filter.region}
          options={regionsOf(followUps)}
          onChange={(region) => change({ region })}
        />
        <span className="rtl-order">urut: terlambat dahulu</span>
      </div>
      <div ref={list} className="rtl-scroll" role="tabpanel" aria-label="RTL yang ditampilkan">
        {shown.length === 0 ? (
          <div className="rtl-none">
            <h2>Tidak ada RTL yang cocok</h2>
            <p>Saringan yang dipilih menyembunyikan semua RTL.</p>
            <Button onClick={clear}>Hapus saringan</Button>
          </div>
        ) : (
          <RtlTable items={shown} chosen={chosen} follows={follows} returnTo={returnTo} onChoose={onChoose} />
        )}
      </div>
    </section>
  )
}

const Choice = <Value extends string | number>({
  label,
  all,
  value,
  options,
  onChange,
}: {
  readonly label: string
  readonly all: string
  readonly value: Value | null
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value | null) => void
}) => (
  <Select<Value | ''>
    className="rtl-choice"
    aria-label={label}
    value={value ?? ''}
    options={[{ value: '', label: all }, ...options]}
    onChange={(next) => onChange(next === '' ? null : next)}
    popupMatchSelectWidth={false}
    showSearch={{ optionFilterProp: 'label' }}
  />
)

const unique = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].sort((a, b) => a.localeCompare(b, 'id'))

const meetingsOf = (followUps: readonly FollowUpItem[]) =>
  [...new Map(followUps.map(({ meeting }) => [meeting.id, meeting])).values()]
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ id, date }) => ({ value: id, label: `Rapat ${formatDay(date)}` }))

const regionsOf = (followUps: readonly FollowUpItem[]) =>
  [...new Map(followUps.flatMap(({ place }) => (place === null ? [] : [[place.code, place.name] as const])))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, label]) => ({ value, label }))

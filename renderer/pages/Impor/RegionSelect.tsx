import { Select } from 'antd'
import { useState } from 'react'
import { levelOf, type Region, type RegionLevel } from '../../../shared/domain/region.ts'
import { regionWithCode } from '../../../shared/text/import-screen.ts'
import { useRead } from '../../api/use-call.ts'

/** Names are read whole: a long one takes a second line. */
const WHOLE_NAMES = { popup: { root: 'region-options' } } as const

/** The region that a file is about: the office's own, or another province, kabupaten, kota or kecamatan by its name. */
export const RegionSelect = ({
  value,
  own,
  onChange,
  ...control
}: {
  readonly value: Region
  readonly own: Region
  readonly onChange: (region: Region) => void
  readonly id: string
  readonly 'aria-describedby'?: string
}) => {
  const [text, setText] = useState('')
  const found = useRead(
    'region.search',
    { text, levels: ['province', 'regency', 'district'] },
    { enabled: text.trim().length > 1 },
  )
  const searched = text.trim().length > 1 ? (found.data?.regions ?? []) : []
  const offered = searched.length > 0 ? searched : [own]
  const regions = offered.some(({ code }) => code === value.code) ? offered : [value, ...offered]
  return (
    <Select
      {...control}
      classNames={WHOLE_NAMES}
      showSearch={{ filterOption: false, onSearch: setText }}
      value={value.code}
      notFoundContent="Ketik nama wilayah"
      options={regions.map((region) => ({ value: region.code, label: regionWithCode(region) }))}
      onChange={(code) => {
        const region = regions.find((other) => other.code === code)
        if (region) onChange({ code: region.code, name: region.name })
        setText('')
      }}
    />
  )
}

/** A region inside the scope for one row, by its name: those of the column's own level, of other levels only when none of it has that name. */
export const PlaceSelect = ({
  scope,
  level,
  label,
  onChoose,
}: {
  readonly scope: Region
  readonly level: RegionLevel | null
  readonly label: string
  readonly onChoose: (region: Region) => void
}) => {
  const [text, setText] = useState('')
  const found = useRead('import.places', { scope: scope.code, text })
  const all = found.data?.regions ?? []
  const fitting = level === null ? all : all.filter(({ code }) => levelOf(code) === level)
  const regions = fitting.length === 0 && text.trim() !== '' ? all : fitting
  return (
    <Select
      className="problem-place"
      classNames={WHOLE_NAMES}
      aria-label={label}
      autoFocus
      placeholder="Ketik nama wilayah"
      showSearch={{ filterOption: false, onSearch: setText }}
      value={null}
      notFoundContent={text.trim() === '' ? 'Ketik nama wilayah' : 'Tidak ada wilayah yang cocok'}
      options={regions.map((region) => ({
        value: region.code,
        label: region.within === null ? regionWithCode(region) : `${regionWithCode(region)}, ${region.within}`,
      }))}
      onChange={(code: string | null) => {
        const region = regions.find((other) => other.code === code)
        if (region) onChoose({ code: region.code, name: region.name })
      }}
    />
  )
}

import { SearchOutlined } from '@ant-design/icons'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { provinceNameOf } from '../../../shared/domain/province-name.ts'
import { fullNameOf, levelOf, type Region } from '../../../shared/domain/region.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { listOf } from '../../../shared/text/narrative/sentence.ts'
import { useRead } from '../../api/use-call.ts'
import { FailedView } from '../../components/LoadView.tsx'
import './RegionSearch.css'
import { useRegionSearch } from './use-region-search.ts'

/** Looks for the region by name; arrows move, Enter takes the row and goes on to the next question. */
export const RegionSearch = ({
  chosen,
  disabled,
  choose,
  proceed,
}: {
  readonly chosen: Region | null
  readonly disabled: boolean
  readonly choose: (region: Region | null) => void
  readonly proceed: () => void
}) => {
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const listId = useId()
  const hintId = useId()
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const { regions, settled, error, retry } = useRegionSearch(text)
  const at = Math.min(active, regions.length - 1)

  useEffect(() => field.current?.focus(), [])
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])

  const move = (to: number): void => {
    const next = regions[Math.max(0, Math.min(regions.length - 1, to))]
    if (next === undefined) return
    setActive(regions.indexOf(next))
    if (chosen !== null) choose(next)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      move(at + (event.key === 'ArrowDown' ? 1 : -1))
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      const region = regions[at]
      if (region === undefined || !settled) return
      choose(region)
      proceed()
    }
  }
  return (
    <div className="region-search">
      <label className="region-field">
        <SearchOutlined aria-hidden="true" />
        <span className="visually-hidden">Nama provinsi, kabupaten, atau kota</span>
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-expanded={regions.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-describedby={hintId}
          {...(regions.length > 0 ? { 'aria-activedescendant': `${listId}-${at}` } : {})}
          autoComplete="off"
          maxLength={60}
          disabled={disabled}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setActive(0)
            choose(null)
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      {error !== null && <FailedView error={error} retry={retry} />}
      <div
        ref={list}
        id={listId}
        className="region-list"
        role="listbox"
        aria-label="Wilayah yang cocok"
        hidden={regions.length === 0}
      >
        {regions.map((region, index) => (
          <Row
            key={region.code}
            id={`${listId}-${index}`}
            region={region}
            text={text}
            active={index === at}
            chosen={region.code === chosen?.code}
            disabled={disabled}
            choose={() => {
              setActive(index)
              choose(region)
            }}
          />
        ))}
      </div>
      <p className="region-hint" id={hintId} aria-live="polite">
        {chosen === null ? hintOf(text, settled, regions.length) : <ChosenHint region={chosen} />}
      </p>
    </div>
  )
}

const Row = ({
  id,
  region,
  text,
  active,
  chosen,
  disabled,
  choose,
}: {
  readonly id: string
  readonly region: Region
  readonly text: string
  readonly active: boolean
  readonly chosen: boolean
  readonly disabled: boolean
  readonly choose: () => void
}) => (
  <button
    type="button"
    id={id}
    role="option"
    tabIndex={-1}
    aria-selected={chosen}
    disabled={disabled}
    className={`region-row${active ? ' region-row-active' : ''}${chosen ? ' region-row-chosen' : ''}`}
    // the keys stay with the field while rows are clicked
    onMouseDown={(event) => event.preventDefault()}
    onClick={choose}
  >
    <span className="region-mark" aria-hidden="true" />
    <span>
      <Marked name={fullNameOf(region)} text={text} />
    </span>
    <span className="region-province">
      {levelOf(region.code) === 'province' ? 'seluruh provinsi' : provinceNameOf(region.code)}
    </span>
    <span className="region-code">{region.code}</span>
  </button>
)

/** The part of a name that was typed is bold. */
const Marked = ({ name, text }: { readonly name: string; readonly text: string }) => {
  const typed = text.trim()
  const from = name.toLowerCase().indexOf(typed.toLowerCase())
  if (typed === '' || from < 0) return name
  return (
    <>
      {name.slice(0, from)}
      <strong>{name.slice(from, from + typed.length)}</strong>
      {name.slice(from + typed.length)}
    </>
  )
}

/** What comes with the region; the list of regions is complete, so nothing has to be typed. */
const ChosenHint = ({ region }: { readonly region: Region }) => {
  const { data } = useRead('region.parts', { region: region.code })
  const name = `${fullNameOf(region)} (${region.code})`
  if (data === undefined || data.parts.length === 0) return `${name} dipilih.`
  return `${name}: ${listOf(data.parts.map(({ kind, count }) => `${formatCount(count)} ${kind}`))} disiapkan otomatis.`
}

const hintOf = (text: string, settled: boolean, found: number): string => {
  if (text.trim() === '') return 'Tulis nama provinsi, kabupaten, atau kota, lalu pilih dari daftar.'
  if (settled && found === 0) return `Tidak ada wilayah yang cocok dengan “${text.trim()}”. Periksa ejaannya.`
  return found === 0 ? '' : 'Pilih satu wilayah. Kota dan kabupaten dengan nama sama dibedakan oleh kodenya.'
}

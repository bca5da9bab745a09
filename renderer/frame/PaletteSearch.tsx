import { SearchOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useRead } from '../api/use-call.ts'
import { FailedView } from '../components/LoadView.tsx'
import { fixedEntries, foundEntries, type PaletteEntry } from './palette-entries.ts'

/** The field of the palette and what it finds; a failed search leaves screens and commands usable. */
export const PaletteSearch = ({ choose }: { readonly choose: (entry: PaletteEntry) => void }) => {
  const [path] = useLocation()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const wanted = useDeferredValue(text.trim())
  const found = useRead('app.search', { text: wanted }, { enabled: wanted !== '' })
  const hits = (wanted === '' ? undefined : found.data?.hits) ?? []
  const entries = [...fixedEntries(path, text.trim()), ...foundEntries(hits)]
  const here = Math.min(chosen, Math.max(0, entries.length - 1))
  const isLooking = wanted !== text.trim() || (wanted !== '' && found.isPending)

  useEffect(() => {
    list.current?.children[here]?.scrollIntoView({ block: 'nearest' })
  }, [here])

  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setChosen(Math.min(entries.length - 1, Math.max(0, here + step)))
    }
    const entry = entries[here]
    if (event.key !== 'Enter' || entry === undefined) return
    event.preventDefault()
    choose(entry)
  }
  return (
    <>
      <Input
        autoFocus
        prefix={<SearchOutlined />}
        aria-label="Cari atau jalankan perintah"
        role="combobox"
        aria-expanded={entries.length > 0}
        aria-controls="palette-list"
        aria-autocomplete="list"
        {...(entries.length > 0 ? { 'aria-activedescendant': `palette-${here}` } : {})}
        placeholder="Layar, perintah, wilayah, RTL, rapat, dokumen"
        maxLength={80}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setChosen(0)
        }}
        onKeyDown={onKey}
      />
      <div
        ref={list}
        id="palette-list"
        role="listbox"
        aria-label="Hasil"
        className="palette-list"
        hidden={entries.length === 0}
      >
        {entries.map((entry, index) => (
          <div
            key={`${entry.group} ${entry.title} ${entry.detail} ${typeof entry.does === 'object' && 'path' in entry.does ? entry.does.path : ''}`}
            id={`palette-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === here}
            className={index === here ? 'palette-here' : ''}
            onMouseDown={(event) => {
              event.preventDefault()
              choose(entry)
            }}
          >
            <span className="palette-title">{entry.title}</span>
            <span className="palette-detail">{entry.detail}</span>
            <span className="palette-group">{entry.group}</span>
          </div>
        ))}
      </div>
      {found.isError && wanted !== '' && <FailedView error={found.error} retry={() => void found.refetch()} />}
      <p className={entries.length === 0 ? 'palette-none' : 'visually-hidden'} role="status">
        {entries.length > 0 && text !== '' && `${entries.length} hasil`}
        {entries.length === 0 && isLooking && 'Mencari…'}
        {entries.length === 0 && !isLooking && `Tidak ada yang cocok dengan “${text.trim()}”.`}
      </p>
      {entries.length === 0 && !isLooking && (
        <p className="palette-advice">
          Yang dicari: nama layar, perintah, wilayah di dalam wilayah kerja, RTL, rapat, potret data, dan dokumen
          terbit.
        </p>
      )}
    </>
  )
}

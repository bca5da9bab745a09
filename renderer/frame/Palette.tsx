import { SearchOutlined } from '@ant-design/icons'
import { Input, Modal } from 'antd'
import { type KeyboardEvent, useDeferredValue, useState } from 'react'
import { useLocation } from 'wouter'
import type { SearchHit } from '../../shared/contract/app-channels.ts'
import { useRead } from '../api/use-call.ts'
import './Palette.css'
import { ACTIONS, SCREENS } from './screens.ts'

interface Entry {
  readonly group: string
  readonly title: string
  readonly detail: string
  readonly path: string
}

const GROUPS: Readonly<Record<SearchHit['kind'], string>> = {
  region: 'Wilayah',
  'follow-up': 'RTL',
  snapshot: 'Potret data',
  meeting: 'Rapat',
  document: 'Dokumen',
}

const matches = (entry: Entry, text: string): boolean =>
  text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => `${entry.title} ${entry.detail}`.toLowerCase().includes(word))

const FIXED: readonly Entry[] = [
  ...SCREENS.map(({ path, title }, index) => ({ group: 'Layar', title, detail: `Alt+${index + 1}`, path })),
  ...ACTIONS.map((action) => ({ group: 'Perintah', ...action })),
]

/** Search and commands: screens, actions, regions, RTL, meetings, snapshots, documents; arrows and Enter. */
export const Palette = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => (
  <Modal
    open={open}
    onCancel={onClose}
    footer={null}
    closable={false}
    width={560}
    destroyOnHidden
    title={<span className="visually-hidden">Cari atau jalankan perintah</span>}
    className="palette"
  >
    <PaletteSearch onClose={onClose} />
  </Modal>
)

const PaletteSearch = ({ onClose }: { readonly onClose: () => void }) => {
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const wanted = useDeferredValue(text.trim())
  const found = useRead('app.search', { text: wanted }, { enabled: wanted !== '' })
  const [, go] = useLocation()
  const hits = (wanted === '' ? undefined : found.data?.hits) ?? []
  const entries: readonly Entry[] = [
    ...FIXED.filter((entry) => matches(entry, text)),
    ...hits.map((hit) => ({ group: GROUPS[hit.kind], title: hit.title, detail: hit.detail, path: hit.path })),
  ]
  const here = Math.min(chosen, Math.max(0, entries.length - 1))
  const run = (entry: Entry | undefined): void => {
    if (!entry) return
    onClose()
    go(entry.path)
  }
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setChosen(Math.min(entries.length - 1, Math.max(0, here + step)))
    }
    if (event.key === 'Enter') run(entries[here])
  }
  return (
    <>
      <Input
        autoFocus
        prefix={<SearchOutlined />}
        aria-label="Cari atau jalankan perintah"
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        {...(entries.length > 0 ? { 'aria-activedescendant': `palette-${here}` } : {})}
        placeholder="Layar, wilayah, RTL, rapat, dokumen"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setChosen(0)
        }}
        onKeyDown={onKey}
      />
      <div id="palette-list" role="listbox" aria-label="Hasil" className="palette-list">
        {entries.map((entry, index) => (
          <div
            key={`${entry.group} ${entry.path} ${entry.title}`}
            id={`palette-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === here}
            className={index === here ? 'palette-here' : ''}
            onMouseDown={(event) => {
              event.preventDefault()
              run(entry)
            }}
          >
            <span>{entry.title}</span>
            <span className="palette-detail">{entry.detail}</span>
            <span className="palette-group">{entry.group}</span>
          </div>
        ))}
      </div>
      {entries.length === 0 && <p className="palette-none">Tidak ada yang cocok dengan "{text}".</p>}
    </>
  )
}

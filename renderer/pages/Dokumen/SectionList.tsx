import { Checkbox } from 'antd'
import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react'
import type { ComposedDocument, DocumentSection } from '../../../shared/contract/document-channels.ts'
import { openFigures } from '../../../shared/report/open-figures.ts'
import type { SectionKey } from '../../../shared/report/paper-sections.ts'
import { sectionLabel, sectionName } from './labels.ts'
import { ProblemGlyph } from '../../components/ProblemGlyph.tsx'
import { useArrangement } from './use-arrangement.ts'
import type { DocumentChoice } from './use-document-choice.ts'
import './sections.css'

/** The sections of a paper: which are printed, in which order those of C stand, and where something is to be looked at. */
export const SectionList = ({
  document,
  choice,
  chosen,
  choose,
  open,
}: {
  readonly document: ComposedDocument
  readonly choice: DocumentChoice
  readonly chosen: SectionKey
  /** Makes a section the chosen one. */
  readonly choose: (key: SectionKey) => void
  /** Chooses a section and brings its text up where columns stand one at a time. */
  readonly open: (key: SectionKey) => void
}) => {
  const { sections, arrange } = useArrangement(document, choice)
  const [said, setSaid] = useState('')
  const [dragged, setDragged] = useState<SectionKey | null>(null)
  const [over, setOver] = useState<SectionKey | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const movable = sections.filter((section) => section.movable).map(({ key }) => key)
  const hidden = sections.filter(({ shown, required }) => !shown && !required).map(({ key }) => key)
  const rule = orderRule(sections)

  const toggle = (key: SectionKey, shown: boolean): void =>
    arrange({ hidden: shown ? hidden.filter((other) => other !== key) : [...hidden, key] })
  const moveTo = (key: SectionKey, place: number): void => {
    if (!movable.includes(key)) {
      setSaid(rule)
      return
    }
    const others = movable.filter((other) => other !== key)
    const at = Math.max(0, Math.min(place, others.length))
    const label = sectionLabel(key, choice.kind)
    setSaid(`${label} menjadi bagian ke-${at + 1} dari ${movable.length} dalam ${chapterOf(sections)}.`)
    if (movable.indexOf(key) !== at) arrange({ order: [...others.slice(0, at), key, ...others.slice(at)] })
  }
  const onKey = (event: KeyboardEvent<HTMLButtonElement>, key: SectionKey): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    if (event.altKey) {
      moveTo(key, movable.indexOf(key) + step)
      return
    }
    const next = sections[sections.findIndex((section) => section.key === key) + step]
    if (next === undefined) return
    choose(next.key)
    list.current?.querySelector<HTMLButtonElement>(`[data-section="${next.key}"]`)?.focus()
  }
  const onDrop = (event: DragEvent, key: SectionKey): void => {
    event.preventDefault()
    if (dragged !== null && dragged !== key) moveTo(dragged, movable.indexOf(key))
    endDrag()
  }
  const endDrag = (): void => {
    setDragged(null)
    setOver(null)
  }
  /** The line where a dragged section would land: below those it passes on its way down. */
  const landing = (key: SectionKey): string => {
    if (dragged === null || over !== key || dragged === key) return ''
    return movable.indexOf(dragged) < movable.indexOf(key) ? ' doc-section-land-below' : ' doc-section-land-above'
  }

  return (
    <nav className="doc-sections" aria-label="Bagian dokumen">
      <div className="doc-sections-head">
        <h2>Bagian</h2>
        <span>
          {sections.filter(({ shown }) => shown).length} dari {sections.length} dimuat
        </span>
      </div>
      <ul ref={list}>
        {sections.map((section) => (
          <li
            key={section.key}
            className={`doc-section${section.key === chosen ? ' doc-section-here' : ''}${section.movable ? ' doc-section-inner' : ''}${section.shown ? '' : ' doc-section-off'}${landing(section.key)}`}
            draggable={section.movable}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              setDragged(section.key)
            }}
            onDragOver={(event) => {
              if (!section.movable || dragged === null) return
              event.preventDefault()
              setOver(section.key)
            }}
            onDrop={(event) => onDrop(event, section.key)}
            onDragEnd={endDrag}
          >
            <Checkbox
              checked={section.shown}
              disabled={section.required}
              aria-label={`Muat ${sectionName(section, choice.kind)}${section.required ? ', selalu dimuat' : ''}`}
              onChange={({ target }) => toggle(section.key, target.checked)}
            />
            <button
              type="button"
              data-section={section.key}
              aria-current={section.key === chosen ? 'true' : undefined}
              {...(section.movable ? { 'aria-keyshortcuts': 'Alt+ArrowUp Alt+ArrowDown' } : {})}
              onClick={() => open(section.key)}
              onKeyDown={(event) => onKey(event, section.key)}
            >
              {sectionName(section, choice.kind)}
            </button>
            <SectionMark document={document} section={section} />
          </li>
        ))}
      </ul>
      <p className="doc-sections-rule" role="status">
        {said === '' && movable.length > 1
          ? `Alt+↑↓ atau seret memindah bagian di dalam ${chapterOf(sections)}.`
          : said}
      </p>
    </nav>
  )
}

const letterOf = (sections: readonly DocumentSection[], wanted: SectionKey): string | null =>
  sections.find(({ key }) => key === wanted)?.number ?? null

const chapterOf = (sections: readonly DocumentSection[]): string => letterOf(sections, 'hasil') ?? 'C'

/** Chapters follow the rules for official papers; only what stands inside the results may change places. */
const orderRule = (sections: readonly DocumentSection[]): string => {
  const last = letterOf(sections, 'penutup')
  return last === null
    ? 'Urutan bagian nota dinas tetap.'
    : `Urutan A sampai ${last} tetap; hanya bagian di dalam ${chapterOf(sections)} yang dapat dipindah.`
}

const SectionMark = ({
  document,
  section,
}: {
  readonly document: ComposedDocument
  readonly section: DocumentSection
}) => {
  if (!section.shown) return null
  const open = document.texts.some(
    (text) => text.section === section.key && openFigures(text, document.figures).length > 0,
  )
  if (open) return <ProblemGlyph severity="doubt" label="Ada angka yang tidak cocok dengan data" />
  const problem = document.problems.find(({ section: key }) => key === section.key)
  if (problem) return <ProblemGlyph severity={problem.severity} label={problem.text} />
  return section.empty ? <span className="doc-section-empty">kosong</span> : null
}

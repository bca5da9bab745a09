import { Checkbox } from 'antd'
import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react'
import type { ComposedDocument, DocumentSection } from '../../../shared/contract/document-channels.ts'
import { checkFigures } from '../../../shared/report/figure-check.ts'
import type { SectionKey } from '../../../shared/report/paper-sections.ts'
import { useWrite } from '../../api/use-call.ts'
import { SECTION_LABELS } from './labels.ts'
import { ProblemGlyph } from './ProblemGlyph.tsx'
import type { DocumentChoice } from './use-document-choice.ts'

const ORDER_RULE = 'Urutan A sampai E tetap; hanya bagian di dalam C yang dapat dipindah.'

/** The sections of a paper: which are printed, in which order those of C stand, and where something is to be looked at. */
export const SectionList = ({
  document,
  choice,
  chosen,
  choose,
}: {
  readonly document: ComposedDocument
  readonly choice: DocumentChoice
  readonly chosen: SectionKey
  readonly choose: (key: SectionKey) => void
}) => {
  const arrange = useWrite('document.arrange')
  const [said, setSaid] = useState('')
  const [dragged, setDragged] = useState<SectionKey | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const { sections } = document
  const movable = sections.filter((section) => section.movable).map(({ key }) => key)
  const store = (hidden: readonly SectionKey[], order: readonly SectionKey[]): void =>
    arrange.mutate({ subject: choice.subject, kind: choice.kind, hidden: [...hidden], order: [...order] })
  const hidden = sections.filter(({ shown, required }) => !shown && !required).map(({ key }) => key)

  const toggle = (key: SectionKey, shown: boolean): void =>
    store(shown ? hidden.filter((other) => other !== key) : [...hidden, key], movable)
  const moveTo = (key: SectionKey, place: number): void => {
    if (!movable.includes(key)) {
      setSaid(ORDER_RULE)
      return
    }
    const others = movable.filter((other) => other !== key)
    const at = Math.max(0, Math.min(place, others.length))
    setSaid(`${SECTION_LABELS[key]} menjadi bagian ke-${at + 1} dari ${movable.length} dalam C.`)
    store(hidden, [...others.slice(0, at), key, ...others.slice(at)])
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
    setDragged(null)
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
            className={`doc-section${section.key === chosen ? ' doc-section-here' : ''}${section.movable ? ' doc-section-inner' : ''}${section.shown ? '' : ' doc-section-off'}`}
            draggable={section.movable}
            onDragStart={() => setDragged(section.key)}
            onDragOver={(event) => {
              if (section.movable && dragged !== null) event.preventDefault()
            }}
            onDrop={(event) => onDrop(event, section.key)}
            onDragEnd={() => setDragged(null)}
          >
            <Checkbox
              checked={section.shown}
              disabled={section.required || arrange.isPending}
              aria-label={`Muat ${nameOf(section)}${section.required ? ', selalu dimuat' : ''}`}
              onChange={({ target }) => toggle(section.key, target.checked)}
            />
            <button
              type="button"
              data-section={section.key}
              aria-current={section.key === chosen ? 'true' : undefined}
              {...(section.movable ? { 'aria-keyshortcuts': 'Alt+ArrowUp Alt+ArrowDown' } : {})}
              onClick={() => choose(section.key)}
              onKeyDown={(event) => onKey(event, section.key)}
            >
              {nameOf(section)}
            </button>
            <SectionMark document={document} section={section} />
          </li>
        ))}
      </ul>
      <p className="doc-sections-rule" role="status">
        {said === '' ? (movable.length > 1 ? `Alt+↑ dan Alt+↓ memindah bagian. ${ORDER_RULE}` : '') : said}
      </p>
    </nav>
  )
}

const nameOf = ({ key, number }: DocumentSection): string =>
  number !== null && !number.includes('.') ? `${number}. ${SECTION_LABELS[key]}` : SECTION_LABELS[key]

const SectionMark = ({
  document,
  section,
}: {
  readonly document: ComposedDocument
  readonly section: DocumentSection
}) => {
  if (!section.shown) return null
  const pool = new Set(document.figures)
  const open = document.texts.some(
    ({ section: key, edited, reasons }) =>
      key === section.key &&
      edited !== null &&
      checkFigures(edited, pool).some(
        ({ found, key: figure }) => !found && !reasons.some((reason) => reason.figure === figure),
      ),
  )
  if (open) return <ProblemGlyph severity="doubt" label="Ada angka yang tidak cocok dengan data" />
  const problem = document.problems.find(({ section: key }) => key === section.key)
  if (problem) return <ProblemGlyph severity={problem.severity} label={problem.text} />
  return section.empty ? <span className="doc-section-empty">kosong</span> : null
}

import { UndoOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { DocumentText } from '../../../shared/contract/document-channels.ts'
import { type CheckedFigure, checkFigures } from '../../../shared/report/figure-check.ts'
import { readsLike } from '../../../shared/report/with-narrative.ts'
import { useWrite } from '../../api/use-call.ts'
import { useUndo } from '../../frame/undo.tsx'
import { FigureDoubt } from './FigureDoubt.tsx'
import { MarkedField } from './MarkedField.tsx'
import type { PendingEdits } from './use-pending-edits.ts'

/** A pause in typing after which a text is stored: at most a second is ever lost. */
const PAUSE_MS = 700

export interface TextContext {
  /** null for a paper without a meeting, whose texts stay automatic. */
  readonly meeting: number | null
  readonly kind: 'laporan' | 'nota-dinas'
  readonly figures: readonly string[]
  /** Automatic sentences of the section, for paragraphs without one of their own. */
  readonly reference: string
}

/** One paragraph or list: automatic or edited, every figure marked, and what to do about those that the data lack. */
export const TextCard = ({
  text,
  number,
  context,
  pending,
  autoFocus,
  onRemoved,
}: {
  readonly text: DocumentText
  readonly number: number
  readonly context: TextContext
  readonly pending: PendingEdits
  readonly autoFocus: boolean
  readonly onRemoved: () => void
}) => {
  const { value, change, isEdited, reset } = useText(text, context, pending, onRemoved)
  const pool = new Set(context.figures)
  const figures = checkFigures(value, pool)
  const isOpen = ({ found, key }: CheckedFigure): boolean =>
    !found && !text.reasons.some(({ figure }) => figure === key)
  const open = isEdited ? figures.filter(isOpen) : []
  const reasoned = isEdited ? text.reasons.filter(({ figure }) => figures.some(({ key }) => key === figure)) : []
  const title = text.kind === 'list' ? `Daftar ${number}` : `Paragraf ${number}`
  const automatic = text.automatic ?? context.reference
  const isFixed = context.meeting === null
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (autoFocus) field.current?.focus()
  }, [autoFocus])

  const replace = ({ start, end }: CheckedFigure, by: string): void => {
    change(`${value.slice(0, start)}${by}${value.slice(end)}`)
    field.current?.focus()
  }

  return (
    <article className={`doc-card${open.length > 0 ? ' doc-card-doubt' : ''}`} aria-label={title}>
      <div className="doc-card-head">
        <span>{title}</span>
        <State isEdited={isEdited} isAdded={text.automatic === null} isEmpty={isEdited && value.trim() === ''} />
        {isEdited && !isFixed && (
          <Button type="link" size="small" icon={<UndoOutlined />} className="doc-card-reset" onClick={reset}>
            {text.automatic === null ? 'Hapus paragraf' : 'Kembalikan ke teks otomatis'}
          </Button>
        )}
      </div>
      <MarkedField
        field={field}
        label={`${title}${text.kind === 'list' ? ', satu butir tiap baris' : ''}`}
        value={value}
        figures={figures.map((figure) => ({ ...figure, isOpen: isEdited && isOpen(figure) }))}
        change={change}
        leave={() => void pending.flush()}
        readOnly={isFixed}
      />
      {open.map((figure) => (
        <FigureDoubt
          key={`${figure.key} ${figure.start}`}
          figure={figure}
          edited={value}
          automatic={automatic}
          place={{ meeting: context.meeting, kind: context.kind, block: text.id }}
          pending={pending}
          replace={(by) => replace(figure, by)}
        />
      ))}
      {reasoned.map(({ figure, reason }) => (
        <Reasoned
          key={figure}
          words={figures.find(({ key }) => key === figure)?.text ?? ''}
          reason={reason}
          place={{ meeting: context.meeting, kind: context.kind, block: text.id, figure }}
        />
      ))}
    </article>
  )
}

const State = ({
  isEdited,
  isAdded,
  isEmpty,
}: {
  readonly isEdited: boolean
  readonly isAdded: boolean
  readonly isEmpty: boolean
}) => {
  if (!isEdited) return <span className="doc-card-automatic">otomatis</span>
  return (
    <span className="doc-card-edited">{isEmpty ? 'Kosong, tidak dicetak' : isAdded ? 'Tambahan' : 'Disunting'}</span>
  )
}

const Reasoned = ({
  words,
  reason,
  place: { meeting, ...place },
}: {
  readonly words: string
  readonly reason: string
  readonly place: {
    readonly meeting: number | null
    readonly kind: 'laporan' | 'nota-dinas'
    readonly block: string
    readonly figure: string
  }
}) => {
  const accept = useWrite('narrative.accept')
  return (
    <div className="doc-reasoned">
      <span>
        Angka <b>{words}</b> dibiarkan: {reason}
      </span>
      {meeting !== null && (
        <Button
          type="link"
          size="small"
          disabled={accept.isPending}
          onClick={() => accept.mutate({ ...place, meeting, reason: null })}
        >
          Periksa lagi
        </Button>
      )}
    </div>
  )
}

/** A text as it stands in its field: typed letters come first, what was stored follows when nothing is open. */
const useText = (text: DocumentText, { meeting, kind }: TextContext, pending: PendingEdits, onRemoved: () => void) => {
  const stored = text.edited ?? text.automatic ?? ''
  const [value, setValue] = useState(stored)
  const offerUndo = useUndo()
  const { mutateAsync: save } = useWrite('narrative.save')
  const { mutateAsync: forget } = useWrite('narrative.reset')
  const open = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const { id } = text

  useEffect(() => {
    if (open.current === null) setValue(stored)
  }, [stored])

  const store = useRef(async (): Promise<void> => undefined)
  store.current = async () => {
    clearTimeout(timer.current)
    const typed = open.current
    if (typed === null || meeting === null) return
    try {
      await save({ meeting, kind, block: id, text: typed })
      if (open.current === typed) {
        open.current = null
        pending.register(id, null)
      }
    } catch {
      // the status bar tells it; the letters stay here and are tried again with the next pause
      return
    }
  }
  useEffect(() => {
    const flush = (): void => void store.current()
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [])

  const change = (next: string): void => {
    setValue(next)
    open.current = next
    pending.register(id, () => store.current())
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void store.current(), PAUSE_MS)
  }
  const reset = (): void => {
    if (meeting === null) return
    const lost = value
    clearTimeout(timer.current)
    open.current = null
    pending.register(id, null)
    setValue(text.automatic ?? '')
    forget({ meeting, kind, block: id }).then(
      () => {
        if (text.automatic === null) onRemoved()
        if (lost.trim() === '') return
        offerUndo({
          words: text.automatic === null ? 'Paragraf dihapus.' : 'Teks dikembalikan ke teks otomatis.',
          undo: () => void save({ meeting, kind, block: id, text: lost }).catch(() => undefined),
        })
      },
      () => setValue(lost),
    )
  }
  return { value, change, reset, isEdited: text.automatic === null || !readsLike(value, text.automatic) }
}

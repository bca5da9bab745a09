import { UndoOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import type { DocumentText } from '../../../shared/contract/document-channels.ts'
import { type CheckedFigure, checkFigures, type TextFix } from '../../../shared/report/figure-check.ts'
import type { FigurePool } from '../../../shared/report/figure-pool.ts'
import { useWrite } from '../../api/use-call.ts'
import { FormFault } from '../../components/FormFault.tsx'
import { FigureDoubt, type TextPlace } from './FigureDoubt.tsx'
import { MarkedField } from './MarkedField.tsx'
import { ProblemGlyph } from '../../components/ProblemGlyph.tsx'
import { useText } from './use-text.ts'
import type { PendingEdits } from './use-pending-edits.ts'

export interface TextContext extends Omit<TextPlace, 'block'> {
  readonly figures: FigurePool
  /** Automatic sentences of the section, for paragraphs without one of their own. */
  readonly reference: string
}

/** One paragraph or list: automatic or edited, every figure marked, and what to do about those that the data lack. */
export const TextCard = ({
  text,
  number,
  context: { subject, kind, figures: known, reference },
  pending,
  autoFocus,
  onRemoved,
  turnTo,
}: {
  readonly text: DocumentText
  readonly number: number
  readonly context: TextContext
  readonly pending: PendingEdits
  readonly autoFocus: boolean
  readonly onRemoved: () => void
  readonly turnTo: (block: string) => void
}) => {
  const { value, change, isEdited, reset, failed, store } = useText(text, { subject, kind }, pending, onRemoved)
  const place: TextPlace = { subject, kind, block: text.id }
  const figures = checkFigures(value, known, text.automatic ?? '')
  const isOpen = ({ found, key }: CheckedFigure): boolean =>
    !found && !text.reasons.some(({ figure }) => figure === key)
  const open = isEdited ? figures.filter(isOpen) : []
  const shown = open.filter((figure, index) => !open.slice(0, index).some((other) => haveOneFix(other, figure)))
  const reasoned = isEdited ? text.reasons.filter(({ figure }) => figures.some(({ key }) => key === figure)) : []
  const title = text.kind === 'list' ? `Daftar ${number}` : `Paragraf ${number}`
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (autoFocus) field.current?.focus()
  }, [autoFocus])

  const replace = ({ start, end, text: by }: TextFix): void => {
    field.current?.focus()
    field.current?.setSelectionRange(start, end)
    // typed for the person, so that Ctrl+Z takes it back; nothing else keeps the history of a field
    if (!document.execCommand('insertText', false, by)) change(`${value.slice(0, start)}${by}${value.slice(end)}`)
  }

  return (
    <article className={`doc-card${open.length > 0 ? ' doc-card-doubt' : ''}`} aria-label={title}>
      <div className="doc-card-head">
        <span>{title}</span>
        <State isEdited={isEdited} isAdded={text.automatic === null} isEmpty={isEdited && value.trim() === ''} />
        {isEdited && (
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
        enter={() => turnTo(text.id)}
        leave={() => void pending.flush()}
      />
      {failed && (
        <div className="doc-unsaved" role="alert">
          <ProblemGlyph severity="doubt" />
          <span>Belum tersimpan. Teks ini tetap di sini dan dicoba lagi.</span>
          <Button size="small" onClick={store}>
            Simpan lagi
          </Button>
        </div>
      )}
      {shown.map((figure) => (
        <FigureDoubt
          key={`${figure.key} ${figure.start}`}
          figure={figure}
          edited={value}
          sources={text.automatic === null ? [reference] : [text.automatic, reference]}
          names={known.names}
          place={place}
          pending={pending}
          replace={replace}
        />
      ))}
      {reasoned.map(({ figure, reason }) => (
        <Reasoned
          key={figure}
          words={figures.find(({ key }) => key === figure)?.text ?? ''}
          reason={reason}
          place={{ ...place, figure }}
        />
      ))}
    </article>
  )
}

/** "berkurang 1.857 orang (7,70 persen)": one word is wrong of both. */
const haveOneFix = ({ doubt: a }: CheckedFigure, { doubt: b }: CheckedFigure): boolean =>
  a?.kind === 'contradicts' && b?.kind === 'contradicts' && a.fix !== null && a.fix.start === b.fix?.start

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
  place,
}: {
  readonly words: string
  readonly reason: string
  readonly place: TextPlace & { readonly figure: string }
}) => {
  const accept = useWrite('narrative.accept')
  return (
    <div className="doc-reasoned">
      <span>
        Angka <b>{words}</b> dibiarkan: {reason}
      </span>
      <Button
        type="link"
        size="small"
        disabled={accept.isPending}
        onClick={() => accept.mutate({ ...place, reason: null })}
      >
        Periksa lagi
      </Button>
      <FormFault error={accept.error} />
    </div>
  )
}

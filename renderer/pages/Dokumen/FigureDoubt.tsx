import { Button, Input } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import type { CheckedFigure, TextFix } from '../../../shared/report/figure-check.ts'
import type { FigureKind } from '../../../shared/report/figures-in-text.ts'
import { suggestedFigure, unitBehind } from '../../../shared/report/suggested-figure.ts'
import type { DocumentSubject } from '../../../shared/contract/document-channels.ts'
import { messageOf } from '../../api/call.ts'
import { useWrite } from '../../api/use-call.ts'
import { ProblemGlyph } from '../../components/ProblemGlyph.tsx'
import type { PendingEdits } from './use-pending-edits.ts'

/** What a marked text is called; anything else is a figure. */
const NOUNS: Readonly<Partial<Record<FigureKind, string>>> = {
  reference: '',
  day: 'Tanggal ',
  month: 'Bulan ',
  time: 'Waktu ',
}

/** A text of a paper. */
export interface TextPlace {
  readonly subject: DocumentSubject
  readonly kind: 'laporan' | 'nota-dinas'
  readonly block: string
}

/** A figure that the data lack: what the automatic text says instead, to be taken over, or a reason to let it stay. */
export const FigureDoubt = ({
  figure,
  edited,
  sources,
  names,
  place,
  pending,
  replace,
}: {
  readonly figure: CheckedFigure
  readonly edited: string
  /** Texts that may say what was meant, the nearest first. */
  readonly sources: readonly string[]
  /** Regions and segments of the report. */
  readonly names: readonly string[]
  readonly place: TextPlace
  readonly pending: PendingEdits
  readonly replace: (fix: TextFix) => void
}) => {
  const [asking, setAsking] = useState(false)
  const told = toldOf(figure, edited, sources, names)
  return (
    <div className="doc-doubt">
      <ProblemGlyph severity="doubt" />
      <div>
        <p>
          {NOUNS[figure.kind] ?? 'Angka '}
          <b>{figure.text}</b> {told.words}
        </p>
        {asking ? (
          <ReasonForm
            place={{ ...place, figure: figure.key }}
            words={figure.text}
            pending={pending}
            close={() => setAsking(false)}
          />
        ) : (
          <div className="doc-doubt-actions">
            {told.fix !== null && <Replace fix={told.fix} figure={figure} edited={edited} replace={replace} />}
            <Button type="link" size="small" onClick={() => setAsking(true)}>
              Biarkan, beri alasan…
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}

/** Puts right the figure itself, or the word beside it that says something else of it. */
const Replace = ({
  fix,
  figure,
  edited,
  replace,
}: {
  readonly fix: TextFix
  readonly figure: CheckedFigure
  readonly edited: string
  readonly replace: (fix: TextFix) => void
}) => {
  const word = fix.start === figure.start ? '' : `${edited.slice(fix.start, fix.end).trim()} `
  return (
    <Button size="small" onClick={() => replace(fix)}>
      Ganti {word}menjadi {fix.text.trim()}
    </Button>
  )
}

/** What is said of a doubted figure, and what would put it right. */
const toldOf = (
  figure: CheckedFigure,
  edited: string,
  sources: readonly string[],
  names: readonly string[],
): { readonly words: string; readonly fix: TextFix | null } => {
  const { doubt } = figure
  const wrong = wrongWords(doubt)
  if (doubt?.kind === 'contradicts' && doubt.fix !== null) return { words: wrong, fix: doubt.fix }
  const meant = figure.kind === 'word' ? null : meantFigure(figure, edited, sources, names)
  if (meant === null) return { words: wrong, fix: null }
  return {
    words: `${wrong} Teks otomatis menyebut ${meant.words}.`,
    fix: { start: figure.start, end: figure.end, text: meant.text },
  }
}

const wrongWords = (doubt: CheckedFigure['doubt']): string => {
  if (doubt?.kind === 'contradicts') return `bertentangan dengan data. Di data: ${doubt.words}.`
  return doubt?.kind === 'stated' ? 'hanya dicantumkan sumber, bukan hasil hitung.' : 'tidak ada dalam data.'
}

/** What was probably meant, in the first text that has it. */
const meantFigure = (
  figure: CheckedFigure,
  edited: string,
  sources: readonly string[],
  names: readonly string[],
): { readonly text: string; readonly words: string } | null => {
  for (const source of sources) {
    const meant = suggestedFigure(figure, edited, source, names)
    if (meant !== null) return { text: meant.text, words: `${meant.text}${unitOf(meant, source)}` }
  }
  return null
}

const unitOf = (meant: Parameters<typeof unitBehind>[0], text: string): string => {
  const unit = unitBehind(meant, text)
  if (unit === '%') return '%'
  return /^(?:orang|persen|poin|hari|bulan|RTL|kecamatan|kelurahan|desa|kabupaten)$/u.test(unit) ? ` ${unit}` : ''
}

const ReasonForm = ({
  place,
  words,
  pending,
  close,
}: {
  readonly place: TextPlace & { readonly figure: string }
  readonly words: string
  readonly pending: PendingEdits
  readonly close: () => void
}) => {
  const id = useId()
  const [reason, setReason] = useState('')
  const accept = useWrite('narrative.accept')
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (reason.trim() === '') return
    // the figure must be in the stored text, or its reason would be forgotten with the next pause
    if (!(await pending.flush())) return
    accept.mutate({ ...place, reason: reason.trim() }, { onSuccess: close })
  }
  return (
    <form className="doc-reason" onSubmit={(event) => void submit(event)}>
      <label htmlFor={id}>Alasan angka {words} dibiarkan</label>
      <Input
        id={id}
        autoFocus
        maxLength={300}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        onKeyDown={({ key }) => key === 'Escape' && close()}
      />
      {accept.isError && <p role="alert">{messageOf(accept.error)}</p>}
      <div className="doc-doubt-actions">
        <Button
          size="small"
          className="doc-reason-button"
          htmlType="submit"
          disabled={reason.trim() === '' || accept.isPending}
        >
          {accept.isPending ? 'Menyimpan…' : 'Simpan alasan'}
        </Button>
        <Button type="link" size="small" onClick={close}>
          Batal
        </Button>
      </div>
    </form>
  )
}

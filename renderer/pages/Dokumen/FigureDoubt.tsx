import { Button, Input } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { type CheckedFigure, suggestedFigure, unitBehind } from '../../../shared/report/figure-check.ts'
import { messageOf } from '../../api/call.ts'
import { useWrite } from '../../api/use-call.ts'
import { ProblemGlyph } from './ProblemGlyph.tsx'
import type { PendingEdits } from './use-pending-edits.ts'

/** A figure that the data lack: what the automatic text says instead, to be taken over, or a reason to let it stay. */
export const FigureDoubt = ({
  figure,
  edited,
  automatic,
  place: { meeting, ...place },
  pending,
  replace,
}: {
  readonly figure: CheckedFigure
  readonly edited: string
  readonly automatic: string
  readonly place: {
    readonly meeting: number | null
    readonly kind: 'laporan' | 'nota-dinas'
    readonly block: string
  }
  readonly pending: PendingEdits
  readonly replace: (by: string) => void
}) => {
  const [asking, setAsking] = useState(false)
  const meant = suggestedFigure(figure, edited, automatic)
  return (
    <div className="doc-doubt">
      <ProblemGlyph severity="doubt" />
      <div>
        <p>
          {figure.kind === 'reference' ? '' : 'Angka '}
          <b>{figure.text}</b> tidak ada dalam data.{' '}
          {meant !== null && `Teks otomatis menyebut ${meant.text}${unitOf(meant, automatic)}.`}
        </p>
        {asking && meeting !== null ? (
          <ReasonForm
            place={{ ...place, meeting, figure: figure.key }}
            words={figure.text}
            pending={pending}
            close={() => setAsking(false)}
          />
        ) : (
          <div className="doc-doubt-actions">
            {meant !== null && (
              <Button size="small" onClick={() => replace(meant.text)}>
                Ganti menjadi {meant.text}
              </Button>
            )}
            <Button type="link" size="small" onClick={() => setAsking(true)}>
              Biarkan, beri alasan…
            </Button>
          </div>
        )}
      </div>
    </div>
  )
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
  readonly place: {
    readonly meeting: number
    readonly kind: 'laporan' | 'nota-dinas'
    readonly block: string
    readonly figure: string
  }
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
    await pending.flush()
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
        <Button size="small" htmlType="submit" disabled={reason.trim() === '' || accept.isPending}>
          Simpan alasan
        </Button>
        <Button type="link" size="small" onClick={close}>
          Batal
        </Button>
      </div>
    </form>
  )
}

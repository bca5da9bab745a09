import { Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { DocumentSubject, PaperHead } from '../../../shared/contract/document-channels.ts'
import { useRead, useSaveAgain, useWrite } from '../../api/use-call.ts'
import { DayField } from '../../components/DayField.tsx'
import { FormFault } from '../../components/FormFault.tsx'
import { FormField } from '../../components/FormField.tsx'
import { OfficialField } from '../Rapat/OfficialField.tsx'
import type { PendingEdits } from './use-pending-edits.ts'

/** A pause in typing after which the number is stored. */
const PAUSE_MS = 600
const NUMBER = 'head.number'

interface HeadProps {
  readonly head: PaperHead
  readonly subject: Extract<DocumentSubject, { readonly kind: 'snapshot' }>
}

/** Number of a paper without a meeting; stored while somebody types, like the texts. */
export const DayNumberField = ({ head, subject, pending }: HeadProps & { readonly pending: PendingEdits }) => {
  const { mutateAsync: save, error } = useWrite('document.setHead')
  const [typed, setTyped] = useState(() => pending.typed(NUMBER))
  const [failed, setFailed] = useState(false)
  const open = useRef(typed)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const store = useRef(async (): Promise<void> => undefined)
  store.current = async () => {
    clearTimeout(timer.current)
    const number = open.current
    if (number === null) return
    try {
      await save({ subject, ...head, number: number.trim() === '' ? null : number.trim() })
      setFailed(false)
      if (open.current !== number) return
      open.current = null
      pending.register(NUMBER, null)
      setTyped(null)
    } catch {
      setFailed(true)
    }
  }
  useSaveAgain(failed ? error : null, () => void store.current())
  useEffect(() => () => void store.current(), [])

  const type = (text: string): void => {
    open.current = text
    setTyped(text)
    pending.register(NUMBER, { typed: text, store: () => store.current() })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void store.current(), PAUSE_MS)
  }
  return (
    <div className="doc-day-head">
      <FormField label="Nomor naskah" optional>
        {(control) => (
          <Input
            {...control}
            maxLength={80}
            value={typed ?? head.number ?? ''}
            onChange={({ target }) => type(target.value)}
            onBlur={() => void store.current()}
            onPressEnter={() => void store.current()}
          />
        )}
      </FormField>
      <FormFault error={failed ? error : null} />
    </div>
  )
}

/** Who signs a paper without a meeting, and on which day; each choice is stored at once. */
export const DaySignatureFields = ({ head, subject }: HeadProps) => {
  const save = useWrite('document.setHead')
  const officials = useRead('official.list', {})
  const set = (part: Partial<PaperHead>): void => save.mutate({ subject, ...head, ...part })
  return (
    <div className="doc-day-head">
      <OfficialField
        label="Penandatangan"
        remark="Tanpa penandatangan, tempat tanda tangan dicetak sebagai titik-titik."
        officials={officials.data?.officials ?? null}
        value={head.signatory}
        onChange={(signatory) => set({ signatory })}
      />
      <FormField label="Tanggal tanda tangan" optional remark="Bila kosong, dicetak tanggal dokumen dibuat.">
        {(control) => <DayField {...control} value={head.signedOn} onChange={(signedOn) => set({ signedOn })} />}
      </FormField>
      <FormFault error={save.error} />
    </div>
  )
}

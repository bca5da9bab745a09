import { Button, Drawer } from 'antd'
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import type { FormName } from '../../../shared/contract/form-names.ts'
import { useSaveAgain } from '../../api/use-call.ts'
import { useDraft } from '../../api/use-draft.ts'
import { DraftGate } from '../../components/DraftGate.tsx'
import { DraftNote } from '../../components/DraftNote.tsx'
import { FormFault } from '../../components/FormFault.tsx'
import { isPrimaryInSelect } from '../../components/use-keys.ts'
import { sameShape } from './same-shape.ts'
import './EditDrawer.css'

const WIDTH = 460

/** What a form in a drawer is about and how it ends. */
export interface EditForm<Value> {
  /** What is added or changed, in the words of the title and the button: "pejabat". */
  readonly what: string
  /** Kind of form under which unsaved content is kept. */
  readonly form: FormName
  /** What identifies the record that is changed, null for a new one. */
  readonly record: string | number | null
  readonly initial: Value
  /** Why it cannot be saved yet, null when it can; shown beside the button. */
  readonly missing: (value: Value) => string | null
  readonly save: (value: Value) => Promise<unknown>
  /** The write that `save` begins. */
  readonly write: { readonly error: unknown; readonly isPending: boolean; readonly reset: () => void }
  readonly close: () => void
  readonly children: (value: Value, change: (part: Partial<Value>) => void) => ReactNode
}

/** A form at the right edge. Esc keeps what was typed as a draft, Batalkan drops it; the focus goes back to where it was. */
export const EditDrawer = <Value extends object>(props: EditForm<Value>) => {
  const { what, form, record, initial, missing, save, write, close, children } = props
  const title = `${record === null ? 'Tambah' : 'Ubah'} ${what}`
  const draft = useDraft({
    form,
    id: record === null ? 'baru' : String(record),
    initial,
    parse: (content) => (sameShape(initial, content) ? content : null),
  })
  const element = useRef<HTMLFormElement>(null)
  useReturningFocus()
  useEffect(() => {
    if (draft.ready) element.current?.querySelector<HTMLElement>('input, textarea, [role="combobox"]')?.focus()
  }, [draft.ready])

  const reason = draft.ready ? missing(draft.value) : 'Isian belum terbaca.'
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (reason !== null || write.isPending) return
    try {
      await save(draft.value)
    } catch {
      return
    }
    await draft.clear()
    close()
  }
  const submitNow = (event: KeyboardEvent): void => {
    event.preventDefault()
    element.current?.requestSubmit()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey && (event.key === 'Enter' || event.key.toLowerCase() === 's')) submitNow(event)
  }
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (!isPrimaryInSelect(event.nativeEvent)) return
    event.stopPropagation()
    submitNow(event)
  }
  useSaveAgain(write.error, () => element.current?.requestSubmit())
  const drop = (): void => {
    write.reset()
    void draft.clear()
  }
  const cancel = (): void => {
    void draft.clear()
    close()
  }
  return (
    <Drawer
      open
      rootClassName="edit-drawer"
      title={title}
      size={WIDTH}
      onClose={close}
      closable={{ 'aria-label': 'Tutup', placement: 'end' }}
      footer={
        <div className="edit-footer">
          <span>{reason}</span>
          <Button onClick={cancel}>Batalkan</Button>
          <Button
            type="primary"
            disabled={reason !== null || write.isPending}
            onClick={() => element.current?.requestSubmit()}
          >
            {write.isPending ? 'Menyimpan…' : `Simpan ${what}`}
          </Button>
        </div>
      }
    >
      <DraftGate draft={draft}>
        <form
          ref={element}
          className="edit-form"
          aria-label={title}
          onSubmit={(event) => void submit(event)}
          onKeyDown={onKeyDown}
          onKeyDownCapture={onKeyDownCapture}
        >
          <DraftNote restoredAt={draft.restoredAt} drop={drop} />
          {children(draft.value, (part) => draft.change({ ...draft.value, ...part }))}
          <FormFault error={write.error} />
          <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
        </form>
      </DraftGate>
    </Drawer>
  )
}

/** Puts the focus back to what had it when the drawer opened. */
const useReturningFocus = (): void => {
  const before = useRef(document.activeElement)
  useEffect(() => {
    const opener = before.current
    return () => {
      // after the drawer has gone, so that its own focus keeping does not take it back
      setTimeout(() => {
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
      })
    }
  }, [])
}

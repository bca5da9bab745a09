import { Button } from 'antd'
import { type ChangeEvent, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { MAX_FILE_BYTES, tooLarge } from '../../../shared/contract/limits.ts'
import { failureOf } from '../../../shared/contract/result.ts'
import { messageOf } from '../../api/call.ts'
import { useWrite } from '../../api/use-call.ts'

/** Begins with a copy made earlier; a refusal is told below the link, and nothing has changed by then. */
export const RestoreLink = () => {
  const input = useRef<HTMLInputElement>(null)
  const [, go] = useLocation()
  const [file, setFile] = useState<{ readonly name: string; readonly isTooLarge: boolean } | null>(null)
  const restore = useWrite('app.restore')

  const onFile = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const chosen = event.target.files?.[0]
    if (chosen === undefined) return
    const isTooLarge = chosen.size > MAX_FILE_BYTES
    // the same file can be chosen again after a refusal
    event.target.value = ''
    restore.reset()
    setFile({ name: chosen.name, isTooLarge })
    if (isTooLarge) return
    restore.mutate({ bytes: new Uint8Array(await chosen.arrayBuffer()) }, { onSuccess: () => go('/') })
  }
  const refusal = file?.isTooLarge ? failureOf(tooLarge()).message : restore.error && messageOf(restore.error)
  return (
    <div className="restore">
      <Button type="link" disabled={restore.isPending} onClick={() => input.current?.click()}>
        {restore.isPending ? 'Memulihkan cadangan…' : 'Pulihkan dari cadangan…'}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".sqlite"
        aria-label="Berkas cadangan"
        className="visually-hidden"
        tabIndex={-1}
        onChange={(event) => void onFile(event)}
      />
      {refusal !== null && (
        <p className="restore-refused" role="alert">
          <strong>{file?.name} tidak dipulihkan.</strong> {refusal}
        </p>
      )}
    </div>
  )
}

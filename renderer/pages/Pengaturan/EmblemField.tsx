import { Button } from 'antd'
import { type ChangeEvent, useRef, useState } from 'react'
import { MAX_EMBLEM_BYTES, MAX_PICTURE_BYTES, MEGABYTE } from '../../../shared/contract/limits.ts'
import { errorMessage } from '../../../shared/text/error-messages.ts'
import { messageOf } from '../../api/call.ts'
import { useWrite } from '../../api/use-call.ts'
import { useUndo } from '../../frame/undo.tsx'
import { useEmblemUrl } from './use-emblem-url.ts'

/** Chooses the emblem; what cannot be printed is refused here, and the stored one stays. */
export const EmblemField = ({ emblem }: { readonly emblem: Uint8Array | null }) => {
  const input = useRef<HTMLInputElement>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const set = useWrite('office.setEmblem')
  const remove = useWrite('office.removeEmblem')
  const offer = useUndo()
  const url = useEmblemUrl(emblem)
  const tell = (error: unknown): void => setRefusal(messageOf(error))

  const onFile = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0]
    if (file === undefined) return
    // the same file can be chosen again after a refusal
    event.target.value = ''
    setRefusal(null)
    // a larger one is not even read into memory
    if (file.size > MAX_PICTURE_BYTES || file.size === 0) {
      setRefusal(tooLargeOrEmpty(file.size))
      return
    }
    set.mutate({ bytes: new Uint8Array(await file.arrayBuffer()) }, { onError: tell })
  }
  const takeAway = (): void => {
    if (emblem === null) return
    setRefusal(null)
    remove.mutate(
      {},
      {
        onSuccess: () =>
          offer({
            words: 'Logo dihapus.',
            undo: () => set.mutate({ bytes: new Uint8Array(emblem) }, { onError: tell }),
          }),
        onError: tell,
      },
    )
  }
  return (
    <div className="emblem">
      {url === null ? (
        <p className="cell-quiet">Belum ada logo. Kop naskah dicetak tanpa lambang daerah.</p>
      ) : (
        <img className="emblem-picture" src={url} alt="Logo yang tersimpan" />
      )}
      <div className="emblem-actions">
        <Button disabled={set.isPending} onClick={() => input.current?.click()}>
          {set.isPending ? 'Menyimpan…' : emblem === null ? 'Pilih logo…' : 'Ganti logo…'}
        </Button>
        {emblem !== null && <Button onClick={takeAway}>Hapus logo</Button>}
      </div>
      <input
        ref={input}
        type="file"
        accept="image/png,.png"
        aria-label="Berkas logo"
        className="visually-hidden"
        tabIndex={-1}
        onChange={(event) => void onFile(event)}
      />
      {refusal !== null && (
        <p className="form-fault" role="alert">
          {refusal}
        </p>
      )}
    </div>
  )
}

const tooLargeOrEmpty = (size: number): string =>
  size === 0
    ? errorMessage('office.emblem-not-png', {})
    : errorMessage('office.emblem-too-large', {
        megabytes: Math.round(size / MEGABYTE),
        limit: MAX_EMBLEM_BYTES / MEGABYTE,
      })

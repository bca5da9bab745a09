import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { FollowUpDetail } from '../../../shared/contract/follow-up-channels.ts'
import { messageOf } from '../../api/call.ts'
import { useWrite } from '../../api/use-call.ts'
import { useUndo } from '../../frame/undo.tsx'
import { chosenFileFault, EVIDENCE_ACCEPT } from './chosen-file.ts'
import { MoreMenu } from './MoreMenu.tsx'

/** What else can be done with an RTL; a deletion that is refused says why in its own line. */
export const DetailMenu = ({
  detail,
  onEdit,
  onRemoved,
}: {
  readonly detail: FollowUpDetail
  readonly onEdit: () => void
  readonly onRemoved: () => void
}) => {
  const { item, keptBecause } = detail
  const input = useRef<HTMLInputElement>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [, go] = useLocation()
  const offer = useUndo()
  const add = useWrite('evidence.add')
  const remove = useWrite('followUp.remove')
  const restore = useWrite('followUp.restore')
  const removeNow = async (): Promise<void> => {
    setFault(null)
    await remove.mutateAsync({ id: item.id })
    offer({
      words: `RTL ${item.number} dihapus.`,
      // this component is gone by then: its promise is what remains of the mutation
      undo: () =>
        void restore.mutateAsync({ id: item.id }).then(
          () => go(`/rtl/${item.id}`),
          () => undefined,
        ),
    })
    onRemoved()
  }
  const addFile = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const unfit = chosenFileFault(file)
    setFault(unfit)
    if (unfit !== null) return
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      await add.mutateAsync({ followUp: item.id, entry: null, fileName: file.name, bytes })
    } catch (error) {
      setFault(messageOf(error))
    }
  }
  return (
    <>
      <MoreMenu
        placement="topRight"
        items={[
          { key: 'edit', label: 'Ubah isi RTL…', run: onEdit },
          { key: 'evidence', label: 'Tambah bukti…', run: () => input.current?.click() },
          {
            key: 'remove',
            label: 'Hapus',
            danger: true,
            refused: keptBecause,
            run: () => void removeNow().catch((error: unknown) => setFault(messageOf(error))),
          },
        ]}
      />
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        accept={EVIDENCE_ACCEPT}
        aria-label="Berkas bukti"
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          void addFile(file)
        }}
      />
      {fault !== null && (
        <p className="form-fault rtl-foot-fault" role="alert">
          {fault}
        </p>
      )}
    </>
  )
}

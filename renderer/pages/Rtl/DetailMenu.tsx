import { DownOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useRef } from 'react'
import { useLocation } from 'wouter'
import { type FollowUpDetail, MAX_EVIDENCE_BYTES } from '../../../shared/contract/follow-up-channels.ts'
import { messageOf } from '../../api/call.ts'
import { useWrite } from '../../api/use-call.ts'
import { useUndo } from '../../frame/undo.tsx'

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
  const [, go] = useLocation()
  const offer = useUndo()
  const add = useWrite('evidence.add')
  const remove = useWrite('followUp.remove')
  const restore = useWrite('followUp.restore')
  const removeNow = async (): Promise<void> => {
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
    const bytes = new Uint8Array(await file.arrayBuffer())
    add.mutate({ followUp: item.id, entry: null, fileName: file.name, type: file.type, bytes })
  }
  const fault = add.error ?? remove.error
  return (
    <>
      <Dropdown
        trigger={['click']}
        placement="topRight"
        menu={{
          items: [
            { key: 'edit', label: 'Ubah isi RTL…', onClick: onEdit },
            { key: 'evidence', label: 'Tambah bukti…', onClick: () => input.current?.click() },
            {
              key: 'remove',
              danger: true,
              disabled: keptBecause !== null,
              label: keptBecause === null ? 'Hapus' : `Hapus (tidak dapat: ${keptBecause})`,
              onClick: () => void removeNow().catch(() => undefined),
            },
          ],
        }}
      >
        <Button>
          Lainnya <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label="Berkas bukti"
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          void addFile(file)
        }}
      />
      {fault !== null && (
        <p className="form-fault rtl-foot-fault" role="alert">
          {messageOf(fault)} Berkas bukti paling besar {MAX_EVIDENCE_BYTES / 1024 / 1024} MB.
        </p>
      )}
    </>
  )
}

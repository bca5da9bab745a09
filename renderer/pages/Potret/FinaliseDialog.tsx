import { Modal } from 'antd'
import { useState } from 'react'
import type { SnapshotPage } from '../../../shared/contract/snapshot-channels.ts'
import { hasSource } from '../../../shared/domain/snapshot.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { messageOf } from '../../api/call.ts'
import { useWrite } from '../../api/use-call.ts'
import { isOpen } from './cell-marks.ts'

const UNSAVED = 'Perubahan terakhir belum tersimpan sehingga potret belum difinalkan. Simpan lagi, lalu ulangi.'

/** Asks before a draft becomes final: what happens, and what stays open; "Batal" has the focus. */
export const FinaliseDialog = ({
  page,
  flush,
  close,
}: {
  readonly page: SnapshotPage
  readonly flush: () => Promise<boolean>
  readonly close: () => void
}) => {
  const { snapshot, findings } = page
  const finalise = useWrite('snapshot.finalise')
  const [unsaved, setUnsaved] = useState(false)
  const open = findings.filter(isOpen).length
  const submit = async (): Promise<void> => {
    try {
      const stored = await flush()
      setUnsaved(!stored)
      if (!stored) return
      await finalise.mutateAsync({ id: snapshot.id })
      close()
    } catch {
      // the failure stands in the dialog, from the mutation
    }
  }
  return (
    <Modal
      open
      className="form-dialog"
      closable={false}
      title={`Finalkan potret ${formatDay(snapshot.asOf)}?`}
      okText={finalise.isPending ? 'Memfinalkan…' : 'Finalkan'}
      cancelText="Batal"
      okButtonProps={{ disabled: finalise.isPending }}
      cancelButtonProps={{ autoFocus: true }}
      onOk={() => void submit()}
      onCancel={close}
    >
      <p>
        Setelah final, angka, sumber, dan tanggalnya tidak dapat diubah lagi, dan dokumen dapat diterbitkan darinya.
        Kekeliruan yang ditemukan kemudian diperbaiki dengan koreksi, yaitu versi baru.
      </p>
      {!hasSource(snapshot) && (
        <p className="dialog-remark">Sumber angka belum dicatat, dan laporan akan menyatakan demikian.</p>
      )}
      {page.incomplete !== null && <p className="dialog-remark">{page.incomplete}</p>}
      {open > 0 && (
        <p className="dialog-remark">
          {open} temuan belum diperbaiki atau dijelaskan. Temuan itu tercatat dalam laporan sebagai catatan mutu data.
        </p>
      )}
      {(unsaved || finalise.isError) && (
        <p className="dialog-failure" role="alert">
          {unsaved ? UNSAVED : messageOf(finalise.error)}
        </p>
      )}
    </Modal>
  )
}

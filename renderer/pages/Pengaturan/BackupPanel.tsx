import { Button } from 'antd'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { saveFile } from '../../api/save-file.ts'
import { useWrite } from '../../api/use-call.ts'
import { FormFault } from '../../components/FormFault.tsx'
import { Panel } from '../../components/Panel.tsx'
import type { ReadyState } from '../../frame/ready-state.ts'

/** Makes a verified copy of the data and gives it to the user; once it is put away it is the last backup. */
export const BackupPanel = ({ state: { capabilities } }: { readonly state: ReadyState }) => {
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [kept, setKept] = useState<string | null>(null)
  const note = useWrite('backup.kept')
  const make = async (): Promise<void> => {
    setIsBusy(true)
    setError(null)
    setKept(null)
    try {
      const made = await call('backup.make', {})
      if ((await saveFile(made, capabilities.saveAs)) === 'nowhere') return
      await note.mutateAsync({})
      setKept(made.name)
    } catch (failure) {
      setError(failure)
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <Panel title="Cadangan">
      <div className="sample-actions">
        <p>
          Cadangan adalah satu berkas berisi semua potret, rapat, RTL, dokumen, dan bukti. Simpan di luar komputer ini,
          misalnya pada diska lepas kantor. Untuk memakainya kembali, buka aplikasi dengan folder data yang masih
          kosong, lalu pilih “Pulihkan dari cadangan…”.
        </p>
        <div className="sample-buttons">
          <Button disabled={isBusy} onClick={() => void make()}>
            {isBusy ? 'Memeriksa cadangan…' : capabilities.saveAs ? 'Simpan cadangan…' : 'Unduh cadangan'}
          </Button>
        </div>
        {kept !== null && (
          <p role="status">
            {capabilities.saveAs ? 'Cadangan sudah diperiksa dan disimpan.' : `${kept} sudah diperiksa dan diunduh.`}
          </p>
        )}
        <FormFault error={error} />
      </div>
    </Panel>
  )
}

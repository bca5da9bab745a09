import { Button } from 'antd'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { formatDay } from '../../../shared/format/date.ts'
import { useWrite } from '../../api/use-call.ts'
import { FormFault } from '../../components/FormFault.tsx'
import { QuestionDialog } from '../../components/QuestionDialog.tsx'
import { Panel } from '../../components/Panel.tsx'
import type { ReadyState } from '../../frame/ready-state.ts'
import { BackupPanel } from './BackupPanel.tsx'
import { SectionHead } from './SectionHead.tsx'

const FOLDER_WARNINGS = {
  synchronised:
    'Folder data berada di dalam folder yang disinkronkan (misalnya OneDrive atau Google Drive). Berkas dapat rusak bila disalin selagi ditulis. Buka aplikasi dengan folder data lain di komputer ini.',
  network:
    'Folder data berada di komputer lain. Data dapat rusak bila sambungan terputus selagi ditulis. Buka aplikasi dengan folder data di komputer ini.',
} as const

/** Which data are open, what is risky about their folder, and the ways into and out of the data contoh. */
export const DataSection = ({ state }: { readonly state: ReadyState }) => (
  <>
    <SectionHead slug="data" />
    {state.folderWarning !== null && (
      <div className="folder-warning" role="note">
        <strong>Folder data kurang aman.</strong> {FOLDER_WARNINGS[state.folderWarning]}
      </div>
    )}
    <Panel>
      <dl className="facts">
        <dt>Data yang dibuka</dt>
        <dd>{state.sample ? 'DATA CONTOH, semua angkanya rekaan' : 'Data kantor'}</dd>
        <dt>Kantor</dt>
        <dd>{state.office.name}</dd>
        <dt>Wilayah</dt>
        <dd>
          {state.region.name} ({state.region.code})
        </dd>
        <dt>Potret kini</dt>
        <dd>{state.currentSnapshot === null ? 'belum ada' : formatDay(state.currentSnapshot.asOf)}</dd>
        <dt>Cadangan terakhir</dt>
        <dd>{lastBackupWords(state)}</dd>
        <dt>Tempat penyimpanan</dt>
        <dd>Komputer ini. Data tidak dikirim ke mana pun.</dd>
        <dt>Versi aplikasi</dt>
        <dd>{state.version}</dd>
      </dl>
    </Panel>
    {!state.sample && <BackupPanel state={state} />}
    {state.sample ? <LeaveSample /> : <OpenSample />}
  </>
)

const lastBackupWords = ({ sample, lastBackup }: ReadyState): string => {
  if (sample) return 'data contoh tidak dicadangkan'
  return lastBackup === null ? 'belum ada' : formatDay(lastBackup)
}

const LeaveSample = () => {
  const [, go] = useLocation()
  const [asking, setAsking] = useState(false)
  const leave = useWrite('app.leaveSample')
  const start = (keep: boolean): void => leave.mutate({ keep }, { onSuccess: () => go('/') })
  return (
    <Panel title="Tinggalkan data contoh">
      <div className="sample-actions">
        <p>
          Setelah ditinggalkan, aplikasi membuka data kantor, atau meminta wilayah dan nama kantor bila belum ada. Data
          contoh tidak pernah bercampur dengan data kantor.
        </p>
        <div className="sample-buttons">
          <Button disabled={leave.isPending} onClick={() => start(true)}>
            Tinggalkan dan simpan data contoh
          </Button>
          <Button disabled={leave.isPending} onClick={() => setAsking(true)}>
            Hapus data contoh…
          </Button>
        </div>
        {!asking && <FormFault error={leave.error} />}
      </div>
      <QuestionDialog
        open={asking}
        title="Hapus data contoh?"
        act={{ label: leave.isPending ? 'Menghapus…' : 'Hapus data contoh', run: () => start(false) }}
        busy={leave.isPending}
        error={leave.error}
        onClose={() => setAsking(false)}
      >
        <p>
          Semua potret, rapat, RTL, dan dokumen contoh dihapus, termasuk yang ditambahkan ke dalamnya. Data contoh yang
          baru dapat dibuat kembali kapan saja; data kantor tidak berubah.
        </p>
      </QuestionDialog>
    </Panel>
  )
}

const OpenSample = () => {
  const [, go] = useLocation()
  const open = useWrite('app.beginSample')
  return (
    <Panel title="Data contoh">
      <div className="sample-actions">
        <p>Untuk belajar tanpa menyentuh data kantor. Kembali lewat Pengaturan, Data.</p>
        <div className="sample-buttons">
          <Button disabled={open.isPending} onClick={() => open.mutate({}, { onSuccess: () => go('/') })}>
            {open.isPending ? 'Membuka…' : 'Buka data contoh'}
          </Button>
        </div>
        <FormFault error={open.error} />
      </div>
    </Panel>
  )
}

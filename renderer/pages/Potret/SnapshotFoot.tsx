import { Button } from 'antd'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { SnapshotPage } from '../../../shared/contract/snapshot-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { messageOf } from '../../api/call.ts'
import { useWrite } from '../../api/use-call.ts'
import { FinaliseDialog } from './FinaliseDialog.tsx'
import { useDialog } from './use-dialog.ts'

/** Under the findings, after they were seen: making the draft final, or correcting what is final. */
export const SnapshotFoot = ({
  page,
  flush,
}: {
  readonly page: SnapshotPage
  readonly flush: () => Promise<boolean>
}) => {
  const { snapshot, versions } = page
  const newest = versions.at(-1)
  if (newest !== undefined && newest.id !== snapshot.id) return <OlderFoot newest={newest} />
  return snapshot.status === 'final' ? <FinalFoot page={page} /> : <DraftFoot page={page} flush={flush} />
}

const OlderFoot = ({ newest }: { readonly newest: SnapshotPage['versions'][number] }) => {
  const [, navigate] = useLocation()
  return (
    <div className="findings-foot">
      <p>Versi ini sudah digantikan oleh versi {newest.version} dan tidak dapat diubah.</p>
      <Button block onClick={() => navigate(`/potret/${newest.id}`)}>
        Buka versi {newest.version}
      </Button>
    </div>
  )
}

const FinalFoot = ({ page }: { readonly page: SnapshotPage }) => {
  const correct = useWrite('snapshot.correct')
  const [, navigate] = useLocation()
  const onCorrect = async (): Promise<void> => {
    try {
      const { id } = await correct.mutateAsync({ id: page.snapshot.id })
      navigate(`/potret/${id}`)
    } catch {
      // the failure is shown below, from the mutation
    }
  }
  return (
    <div className="findings-foot">
      <p>Angkanya final. Sebab dan penjelasan temuan masih dapat diisi; angka dikoreksi sebagai versi baru.</p>
      <Button block disabled={correct.isPending} onClick={() => void onCorrect()}>
        {correct.isPending ? 'Membuat koreksi…' : 'Buat koreksi'}
      </Button>
      {correct.isError && (
        <p className="dialog-failure" role="alert">
          {messageOf(correct.error)}
        </p>
      )}
    </div>
  )
}

const DraftFoot = ({ page, flush }: { readonly page: SnapshotPage; readonly flush: () => Promise<boolean> }) => {
  const { snapshot, refusal } = page
  const asking = useDialog()
  const { open } = asking
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || event.key !== 'Enter' || refusal !== null) return
      event.preventDefault()
      open()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [refusal, open])
  return (
    <div className="findings-foot">
      {refusal === null ? (
        <p>Temuan yang dibiarkan ikut tercatat dalam laporan sebagai catatan mutu data.</p>
      ) : (
        <p className="findings-refusal">{refusal}</p>
      )}
      <Button type="primary" block disabled={refusal !== null} onClick={open}>
        Finalkan potret {formatDay(snapshot.asOf)}…
      </Button>
      {asking.isOpen && <FinaliseDialog page={page} flush={flush} close={asking.close} />}
    </div>
  )
}

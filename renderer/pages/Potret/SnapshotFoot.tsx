import { Button } from 'antd'
import { useLocation } from 'wouter'
import type { SnapshotPage } from '../../../shared/contract/snapshot-channels.ts'
import { hasSource } from '../../../shared/domain/snapshot.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { messageOf } from '../../api/call.ts'
import { useWrite } from '../../api/use-call.ts'
import { useKeys } from '../../components/use-keys.ts'
import { FinaliseDialog } from './FinaliseDialog.tsx'
import { offerLabel, type SumOffer } from './sum-offers.ts'
import { useDialog } from './use-dialog.ts'

/** Under the findings, after they were seen: making the draft final, or correcting what is final. */
export const SnapshotFoot = ({
  page,
  flush,
  edit,
  offers,
  fill,
}: {
  readonly page: SnapshotPage
  readonly flush: () => Promise<boolean>
  /** Opens the form in which the source is written. */
  readonly edit: () => void
  /** Sums of the parts for figures that the region itself does not have. */
  readonly offers: readonly SumOffer[]
  readonly fill: (offer: SumOffer) => void
}) => {
  const { snapshot, versions } = page
  const newest = versions.at(-1)
  if (newest !== undefined && newest.id !== snapshot.id) return <OlderFoot newest={newest} />
  return snapshot.status === 'final' ? (
    <FinalFoot page={page} />
  ) : (
    <DraftFoot page={page} flush={flush} edit={edit} offers={offers} fill={fill} />
  )
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

const DraftFoot = ({
  page,
  flush,
  edit,
  offers,
  fill,
}: {
  readonly page: SnapshotPage
  readonly flush: () => Promise<boolean>
  readonly edit: () => void
  readonly offers: readonly SumOffer[]
  readonly fill: (offer: SumOffer) => void
}) => {
  const { snapshot, refusal, findings, incomplete } = page
  const isWrong = findings.some(({ severity }) => severity === 'blocks')
  const asking = useDialog()
  useKeys({ 'Ctrl+Enter': refusal === null ? asking.open : null })
  return (
    <div className="findings-foot">
      {refusal !== null && (
        <p className={isWrong ? 'findings-refusal' : ''} role="status">
          {refusal}
        </p>
      )}
      {refusal === null && incomplete !== null && <p className="findings-foot-unknown">{incomplete}</p>}
      {refusal === null && offers.length > 0 && (
        <p>
          {offers.map((offer) => (
            <Button key={offer.column} size="small" onClick={() => fill(offer)}>
              {offerLabel(offer, offers.length > 1)}
            </Button>
          ))}
        </p>
      )}
      {refusal === null && findings.length > 0 && (
        <p>Temuan yang dibiarkan ikut tercatat dalam laporan sebagai catatan mutu data.</p>
      )}
      {!hasSource(snapshot) && (
        <p className="findings-foot-source">
          Sumber angka belum dicatat.{' '}
          <Button type="link" size="small" className="findings-foot-link" onClick={edit}>
            Isi sumber…
          </Button>
        </p>
      )}
      <Button type="primary" block disabled={refusal !== null} onClick={asking.open}>
        Finalkan potret {formatDay(snapshot.asOf)}…
      </Button>
      {asking.isOpen && <FinaliseDialog page={page} flush={flush} close={asking.close} />}
    </div>
  )
}

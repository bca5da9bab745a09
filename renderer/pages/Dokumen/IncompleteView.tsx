import type { IncompleteDocument } from '../../../shared/contract/document-channels.ts'
import { EmptyView } from '../../components/EmptyView.tsx'
import { GoButton } from './GoButton.tsx'
import { addressOf, type DocumentChoice } from './use-document-choice.ts'

/** Returns in a few words why a paper cannot be issued yet. */
export const incompleteWords = ({ missing }: IncompleteDocument): string =>
  missing === 'memo' ? 'Kepala nota dinas belum diisi' : 'Potret kini belum ditetapkan'

/** A paper that cannot be made yet: what is missing, why it matters, and where to fill it in. */
export const IncompleteView = ({
  incomplete: { missing, path },
  choice,
}: {
  readonly incomplete: IncompleteDocument
  readonly choice: DocumentChoice
}) => (
  <div className="screen-body">
    {missing === 'memo' ? (
      <EmptyView
        heading="Kepala nota dinas belum diisi"
        reason="Tanpa penerima, pengirim, dan tanggal, nota dinas tidak dapat disusun."
        now={0}
        steps={[
          {
            title: 'Isi kepala nota dinas',
            text: 'Penerima (Yth.), pengirim (Dari), tanggal, nomor, dan sifat, pada langkah Bahan rapat.',
            action: (
              <GoButton primary to={`${path}?langkah=bahan`}>
                Isi di Bahan rapat
              </GoButton>
            ),
          },
          {
            title: 'Atau susun laporan dahulu',
            text: 'Laporan rapat ini tidak memerlukan kepala nota dinas.',
            action: <GoButton to={addressOf({ ...choice, kind: 'laporan' })}>Susun laporan</GoButton>,
          },
        ]}
      />
    ) : (
      <EmptyView
        heading="Rapat ini belum memiliki potret kini"
        reason="Semua angka dokumen diambil dari potret data yang ditetapkan untuk rapat."
        now={0}
        steps={[
          {
            title: 'Tetapkan potret data rapat',
            text: 'Pilih potret kini dan potret pembanding pada langkah Data.',
            action: (
              <GoButton primary to={`${path}?langkah=data`}>
                Tetapkan potret
              </GoButton>
            ),
          },
          {
            title: 'Bila potretnya belum ada, masukkan dahulu',
            text: 'Ketik, tempel dari Excel, atau impor berkas.',
            action: <DataWays />,
          },
        ]}
      />
    )}
  </div>
)

/** The two ways to bring figures in. */
export const DataWays = ({ primary = false }: { readonly primary?: boolean }) => (
  <>
    <GoButton primary={primary} to="/potret">
      Isi tabel
    </GoButton>
    <GoButton to="/impor">Impor berkas</GoButton>
  </>
)

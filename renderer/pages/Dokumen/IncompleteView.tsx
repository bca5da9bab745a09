import { Link } from 'wouter'
import type { IncompleteDocument } from '../../../shared/contract/document-channels.ts'
import { EmptyView } from '../../components/EmptyView.tsx'

/** A paper that cannot be made yet: what is missing, why it matters, and where to fill it in. */
export const IncompleteView = ({ incomplete }: { readonly incomplete: IncompleteDocument }) => (
  <div className="screen-body">
    {incomplete.missing === 'memo' ? (
      <EmptyView
        heading="Kepala nota dinas belum diisi"
        reason="Nota dinas memerlukan penerima, pengirim, dan tanggal. Laporan rapat ini tetap dapat disusun."
        steps={[
          {
            text: 'Isi penerima dan pengirim nota dinas pada rapat ini',
            action: <Link href={incomplete.path}>Buka Rapat</Link>,
          },
        ]}
      />
    ) : (
      <EmptyView
        heading="Rapat ini belum memiliki potret data kini"
        reason="Semua angka dokumen diambil dari potret data yang ditetapkan untuk rapat."
        steps={[
          { text: 'Tetapkan potret data rapat ini', action: <Link href={incomplete.path}>Buka Rapat</Link> },
          { text: 'Bila potretnya belum ada, isi atau impor dahulu', action: <Link href="/impor">Impor berkas</Link> },
        ]}
      />
    )}
  </div>
)

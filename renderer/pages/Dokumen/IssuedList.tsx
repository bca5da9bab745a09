import { Link } from 'wouter'
import type { IssuedDocumentOutput } from '../../../shared/contract/document-channels.ts'
import { useRead } from '../../api/use-call.ts'
import { EmptyView } from '../../components/EmptyView.tsx'
import { LoadView } from '../../components/LoadView.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { StateTag } from '../../components/StateTag.tsx'
import { GoButton } from './GoButton.tsx'
import { DownloadButton } from './DownloadButton.tsx'
import { aboutWords, issuedWords } from './issued-words.ts'
import { KIND_LABELS } from './labels.ts'
import './issued.css'

/** All issued papers, the latest first, each verified against its hash. */
export const IssuedList = () => {
  const list = useRead('document.list', {})
  return (
    <>
      <PageHeader title="Dokumen terbit" context={list.data && `${list.data.documents.length} dokumen`}>
        <GoButton to="/dokumen">Kembali ke penyusunan</GoButton>
      </PageHeader>
      <div className="screen-body">
        <LoadView query={list}>
          {({ documents }) =>
            documents.length === 0 ? (
              <EmptyView
                heading="Belum ada dokumen terbit"
                reason="Dokumen yang diterbitkan dibekukan bersama angkanya, dan dapat diunduh lagi kapan saja."
                now={0}
                steps={[
                  {
                    title: 'Susun lalu terbitkan dokumen',
                    text: 'Periksa teks dan pratinjaunya, lalu tekan Terbitkan.',
                    action: (
                      <GoButton primary to="/dokumen">
                        Susun dokumen
                      </GoButton>
                    ),
                  },
                ]}
              />
            ) : (
              <IssuedTable documents={documents} />
            )
          }
        </LoadView>
      </div>
    </>
  )
}

const IssuedTable = ({ documents }: { readonly documents: readonly IssuedDocumentOutput[] }) => (
  <div className="doc-table-box">
    <table className="doc-table">
      <thead>
        <tr>
          <th scope="col">Dokumen</th>
          <th scope="col">Bahan</th>
          <th scope="col" className="doc-number">
            Versi
          </th>
          <th scope="col">Kertas</th>
          <th scope="col">Terbit</th>
          <th scope="col" className="doc-table-hash">
            Sidik berkas
          </th>
          <th scope="col">Keadaan</th>
          <th scope="col">
            <span className="visually-hidden">Tindakan</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <tr key={document.id}>
            <th scope="row">
              <Link href={`/dokumen/${document.id}`}>{KIND_LABELS[document.kind]}</Link>
            </th>
            <td>
              {aboutWords(document)}
              {document.number !== null && <span className="doc-table-second">Nomor {document.number}</span>}
            </td>
            <td className="doc-number">{document.version}</td>
            <td>{document.paper}</td>
            <td>{issuedWords(document.issuedAt)}</td>
            <td className="doc-hash doc-table-hash" title={document.hash}>
              {document.hash.slice(0, 12)}
            </td>
            <td>
              <StateTag state={document.newest ? 'issued' : 'superseded'} />
              {!document.verified && <span className="doc-tampered">✖ berbeda dari saat terbit</span>}
            </td>
            <td>
              <DownloadButton document={document} inList />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

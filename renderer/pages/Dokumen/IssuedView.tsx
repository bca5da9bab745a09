import { PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import type { IssuedDocumentOutput } from '../../../shared/contract/document-channels.ts'
import type { Response } from '../../../shared/contract/index.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { useRead } from '../../api/use-call.ts'
import { LoadView } from '../../components/LoadView.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { StateTag } from '../../components/StateTag.tsx'
import { useKeys } from '../../components/use-keys.ts'
import type { ReadyState } from '../../frame/ready-state.ts'
import { DownloadButton } from './DownloadButton.tsx'
import { issuedWords } from './issued-words.ts'
import { KIND_LABELS } from './labels.ts'
import { PreviewColumn } from './PreviewColumn.tsx'
import { addressOf } from './use-document-choice.ts'

const NOTHING: readonly never[] = []

/** An issued paper as it was frozen: its facts, its pages, and the way to a correction. */
export const IssuedView = ({ state, id }: { readonly state: ReadyState; readonly id: number }) => {
  const opened = useRead('document.open', { id })
  const list = useRead('document.list', {})
  return (
    <LoadView query={opened}>
      {(value) => <Opened opened={value} others={list.data?.documents ?? NOTHING} saveAs={state.capabilities.saveAs} />}
    </LoadView>
  )
}

const Opened = ({
  opened: { document, model, layout },
  others,
  saveAs,
}: {
  readonly opened: Response<'document.open'>
  readonly others: readonly IssuedDocumentOutput[]
  readonly saveAs: boolean
}) => {
  const [, go] = useLocation()
  const { meeting, kind, paper } = document
  const print = (): void => window.print()
  useKeys({ 'Ctrl+P': print })
  return (
    <>
      <PageHeader
        title={KIND_LABELS[kind]}
        context={`${meeting === null ? 'Tanpa rapat' : `Rapat ${formatDay(meeting.date)}`}, versi ${document.version}, terbit ${issuedWords(document.issuedAt)}`}
      >
        <Link href="/dokumen/terbit" className="doc-issued-link">
          Dokumen terbit
        </Link>
        <Button icon={<PrinterOutlined />} onClick={print}>
          Cetak
        </Button>
        {meeting !== null && (
          <Button onClick={() => go(addressOf({ subject: { kind: 'meeting', meeting: meeting.id }, kind, paper }))}>
            Buat koreksi
          </Button>
        )}
        <DownloadButton document={document} saveAs={saveAs} primary />
      </PageHeader>
      <div className="doc-columns doc-columns-issued">
        <div className="doc-facts">
          <h2>Dokumen ini</h2>
          <dl>
            <Fact name="Keadaan">
              <StateTag state={document.newest ? 'issued' : 'superseded'} />
            </Fact>
            <Fact name="Versi">{document.version}</Fact>
            <Fact name="Kertas">{paper}</Fact>
            <Fact name="Nomor">{document.number ?? 'belum ada'}</Fact>
            <Fact name="Terbit">{issuedWords(document.issuedAt)}</Fact>
            <Fact name="Berkas">{document.fileName}</Fact>
            <Fact name="Sidik berkas (SHA-256)">
              <span className="doc-hash">{document.hash}</span>
            </Fact>
            <Fact name="Pemeriksaan">✓ isi sama dengan saat terbit</Fact>
          </dl>
          <p className="doc-texts-remark">
            Dokumen terbit tidak dapat diubah. Koreksi dibuat sebagai versi baru, dan versi ini tetap tersimpan.
          </p>
          <h2>Versi lain</h2>
          <Others document={document} others={others} />
        </div>
        <PreviewColumn
          model={model}
          layout={layout}
          texts={NOTHING}
          figures={NOTHING}
          target={null}
          paper={paper}
          choosePaper={null}
        />
      </div>
    </>
  )
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const Others = ({
  document,
  others,
}: {
  readonly document: IssuedDocumentOutput
  readonly others: readonly IssuedDocumentOutput[]
}) => {
  const alike = others.filter(
    ({ id, kind, meeting }) => id !== document.id && kind === document.kind && meeting?.id === document.meeting?.id,
  )
  if (alike.length === 0) return <p className="doc-texts-remark">Tidak ada versi lain.</p>
  return (
    <ul className="doc-others">
      {alike.map(({ id, version, paper, issuedAt }) => (
        <li key={id}>
          <Link href={`/dokumen/${id}`}>
            Versi {version}, {paper}
          </Link>
          <span>{issuedWords(issuedAt)}</span>
        </li>
      ))}
    </ul>
  )
}

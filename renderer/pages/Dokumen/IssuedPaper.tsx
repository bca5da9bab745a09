import { PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { DocumentSubject, IssuedDocumentOutput } from '../../../shared/contract/document-channels.ts'
import type { Response } from '../../../shared/contract/index.ts'
import { formatDay } from '../../../shared/format/date.ts'
import type { FigurePool } from '../../../shared/report/figure-pool.ts'
import { useRead } from '../../api/use-call.ts'
import { LoadView } from '../../components/LoadView.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { StateTag } from '../../components/StateTag.tsx'
import { useKeys } from '../../components/use-keys.ts'
import { GoButton } from './GoButton.tsx'
import { DownloadButton } from './DownloadButton.tsx'
import { aboutWords, issuedWords } from './issued-words.ts'
import { KIND_LABELS } from './labels.ts'
import { PaneChoice } from './PaneChoice.tsx'
import { PreviewColumn } from './PreviewColumn.tsx'
import { printPaper } from './print-paper.ts'
import { correctionAddress } from './use-document-choice.ts'
import './issued.css'

const NOTHING: readonly never[] = []
const NO_FIGURES: FigurePool = { figures: {}, counts: {}, names: [] }
const PANES = [
  { value: 'facts', label: 'Rincian' },
  { value: 'preview', label: 'Pratinjau' },
] as const

interface Around {
  /** What stands under the title in place of what the paper is; null names the paper there. */
  readonly context: ReactNode
  /** Chooses the size of the paper that is looked at; null where it is one paper alone. */
  readonly choosePaper: ((paper: 'A4' | 'F4') => void) | null
}

/** An issued paper as it was frozen: its facts, its pages, and the way to a correction. */
export const IssuedPaper = ({ id, context, choosePaper }: Around & { readonly id: number }) => {
  const opened = useRead('document.open', { id })
  const list = useRead('document.list', {})
  return (
    <>
      {opened.data === undefined && (
        <PageHeader title="Dokumen terbit" context={context}>
          <ListLink />
        </PageHeader>
      )}
      <LoadView query={opened}>
        {(value) => (
          <Opened opened={value} others={list.data?.documents ?? NOTHING} context={context} choosePaper={choosePaper} />
        )}
      </LoadView>
    </>
  )
}

const ListLink = () => (
  <Link href="/dokumen/terbit" className="doc-issued-link">
    Dokumen terbit
  </Link>
)

const Opened = ({
  opened: { document, model, layout },
  others,
  context,
  choosePaper,
}: Around & {
  readonly opened: Response<'document.open'>
  readonly others: readonly IssuedDocumentOutput[]
}) => {
  const [pane, setPane] = useState<'facts' | 'preview'>('preview')
  const { kind, paper, supersededBy, supersedes } = document
  const subject = subjectOf(document)
  const print = (): void => void printPaper()
  useKeys({ 'Ctrl+P': print })
  return (
    <>
      <PageHeader
        title={KIND_LABELS[kind]}
        context={
          context ?? `${aboutWords(document)}, versi ${document.version}, terbit ${issuedWords(document.issuedAt)}`
        }
      >
        <ListLink />
        <Button icon={<PrinterOutlined />} onClick={print}>
          Cetak
        </Button>
        {subject !== null && <GoButton to={correctionAddress({ subject, kind, paper })}>Buat koreksi</GoButton>}
        <DownloadButton document={document} />
      </PageHeader>
      {supersededBy !== null && (
        <p className="doc-superseded">
          Versi ini sudah digantikan.{' '}
          <Link href={`/dokumen/${supersededBy.id}`}>Buka versi {supersededBy.version}</Link>
        </p>
      )}
      <PaneChoice panes={PANES} pane={pane} choose={setPane} />
      <div className="doc-columns doc-columns-issued" data-pane={pane}>
        <div className="doc-facts">
          <h2>Dokumen ini</h2>
          <dl>
            <Fact name="Keadaan">
              <StateTag state={document.newest ? 'issued' : 'superseded'} />
            </Fact>
            <Fact name="Versi">
              {document.version}
              {supersedes !== null && (
                <>
                  , menggantikan <Link href={`/dokumen/${supersedes.id}`}>versi {supersedes.version}</Link>
                </>
              )}
            </Fact>
            <Fact name="Bahan">{aboutWords(document)}</Fact>
            <Fact name="Kertas">{paper}</Fact>
            {document.basis !== null && (
              <Fact name="Pembanding">
                {document.basis.compared === null ? 'tanpa pembanding' : formatDay(document.basis.compared)}
              </Fact>
            )}
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
          figures={NO_FIGURES}
          target={null}
          isChosen={pane === 'preview'}
          paper={paper}
          choosePaper={choosePaper}
        />
      </div>
    </>
  )
}

/** What a correction is made of; null for a paper of which that was not kept. */
const subjectOf = ({ meeting, basis }: IssuedDocumentOutput): DocumentSubject | null => {
  if (meeting !== null) return { kind: 'meeting', meeting: meeting.id }
  if (basis === null) return null
  const { region, asOf, compared } = basis
  return { kind: 'snapshot', region, asOf, ...(compared === null ? {} : { compared }) }
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
    ({ id, kind, meeting, basis }) =>
      id !== document.id &&
      kind === document.kind &&
      meeting?.id === document.meeting?.id &&
      basis?.region === document.basis?.region &&
      basis?.asOf === document.basis?.asOf,
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

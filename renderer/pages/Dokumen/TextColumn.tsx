import { PlusOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import type { ComposedDocument, DocumentSection } from '../../../shared/contract/document-channels.ts'
import { addedId } from '../../../shared/report/with-narrative.ts'
import { useWrite } from '../../api/use-call.ts'
import { FormFault } from '../../components/FormFault.tsx'
import { DayNumberField, DaySignatureFields } from './DayHeadFields.tsx'
import { sectionLabel } from './labels.ts'
import { SectionFacts } from './SectionFacts.tsx'
import { TextCard } from './TextCard.tsx'
import type { DocumentChoice } from './use-document-choice.ts'
import type { PendingEdits } from './use-pending-edits.ts'
import './texts.css'

/** The text of one section, paragraph by paragraph, or the list of its tables and pictures. */
export const TextColumn = ({
  document,
  section,
  choice,
  pending,
  turnTo,
  showBlock,
}: {
  readonly document: ComposedDocument
  readonly section: DocumentSection
  readonly choice: DocumentChoice
  readonly pending: PendingEdits
  /** Turns the preview to a block that somebody works on. */
  readonly turnTo: (block: string) => void
  /** Turns the preview to a block that somebody wants to see, also where the preview must come up first. */
  readonly showBlock: (block: string) => void
}) => {
  const [side, setSide] = useState<'text' | 'pictures'>('text')
  const number = section.number === null ? '' : `${section.number}${section.number.includes('.') ? '' : '.'} `
  return (
    <section className="doc-texts" aria-labelledby="doc-texts-title">
      <div className="doc-texts-head">
        <h2 id="doc-texts-title">{`${number}${sectionLabel(section.key, choice.kind)}`}</h2>
        <Segmented
          aria-label="Isi bagian"
          size="small"
          value={side}
          onChange={setSide}
          options={[
            { value: 'text' as const, label: 'Teks' },
            { value: 'pictures' as const, label: 'Tabel dan grafik' },
          ]}
        />
      </div>
      <div className="doc-texts-body">
        {side === 'text' ? (
          <Texts document={document} section={section} choice={choice} pending={pending} turnTo={turnTo} />
        ) : (
          <Pictures section={section} showBlock={showBlock} />
        )}
      </div>
    </section>
  )
}

const Texts = ({
  document,
  section,
  choice,
  pending,
  turnTo,
}: {
  readonly document: ComposedDocument
  readonly section: DocumentSection
  readonly choice: DocumentChoice
  readonly pending: PendingEdits
  readonly turnTo: (block: string) => void
}) => {
  const copy = useWrite('narrative.copy')
  const { subject, kind } = choice
  const texts = document.texts.filter((text) => text.section === section.key)
  const meeting = subject.kind === 'meeting' ? subject.meeting : null
  const [draft, setDraft] = useState<string | null>(null)
  const known = new Set(document.texts.map(({ id }) => id))
  const shown = draft === null || known.has(draft) ? texts : [...texts, addedText(draft, section)]
  const add = (): void => {
    let count = 1
    while (known.has(addedId(section.key, count))) count += 1
    setDraft(addedId(section.key, count))
  }
  const canAdd = section.shown && texts.length > 0 && kind === 'laporan'
  return (
    <>
      {!section.shown && (
        <p className="doc-texts-remark">Bagian ini tidak dimuat. Centang bagian ini di daftar untuk mencetaknya.</p>
      )}
      {shown.map((text, position) => (
        <TextCard
          key={text.id}
          text={text}
          number={position + 1}
          context={{ subject, kind, figures: document.figures, reference: referenceOf(document, section) }}
          pending={pending}
          autoFocus={text.id === draft}
          onRemoved={() => setDraft(null)}
          turnTo={turnTo}
        />
      ))}
      {texts.length === 0 && section.shown && (
        <>
          {subject.kind === 'snapshot' && document.head !== null && section.key === 'kop' && (
            <DayNumberField head={document.head} subject={subject} pending={pending} />
          )}
          {subject.kind === 'snapshot' && document.head !== null && section.key === 'tanda-tangan' && (
            <DaySignatureFields head={document.head} subject={subject} />
          )}
          <SectionFacts model={document.model} section={section} meeting={meeting} />
        </>
      )}
      {canAdd && (
        <div className="doc-texts-actions">
          <Button icon={<PlusOutlined />} onClick={add} disabled={draft !== null && !known.has(draft)}>
            Tambah paragraf
          </Button>
          {section.copyable && meeting !== null && (
            <Button
              type="link"
              disabled={copy.isPending}
              onClick={() => copy.mutate({ meeting, kind, section: section.key })}
            >
              {copy.isPending ? 'Menyalin…' : 'Salin dari rapat sebelumnya'}
            </Button>
          )}
          <FormFault error={copy.error} />
        </div>
      )}
    </>
  )
}

const addedText = (id: string, { key }: DocumentSection) => ({
  id,
  section: key,
  kind: 'paragraph' as const,
  automatic: null,
  edited: '',
  reasons: [],
})

/** Automatic sentences of the section: where the figure that was meant is looked for in an added paragraph. */
const referenceOf = ({ texts }: ComposedDocument, { key }: DocumentSection): string =>
  texts.flatMap(({ section, automatic }) => (section === key && automatic !== null ? [automatic] : [])).join(' ')

const Pictures = ({
  section,
  showBlock,
}: {
  readonly section: DocumentSection
  readonly showBlock: (block: string) => void
}) =>
  section.pictures.length === 0 ? (
    <p className="doc-texts-remark">
      {section.shown ? 'Bagian ini tidak memuat tabel atau grafik.' : 'Bagian ini tidak dimuat.'}
    </p>
  ) : (
    <ul className="doc-pictures">
      {section.pictures.map(({ id, title }) => (
        <li key={id}>
          <span>{title}</span>
          <Button size="small" onClick={() => showBlock(id)}>
            Lihat di pratinjau
          </Button>
        </li>
      ))}
      <li className="doc-texts-remark">Angka tabel dan grafik mengikuti potret data; ubah di Potret Data.</li>
    </ul>
  )

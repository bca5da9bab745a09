import { Link } from 'wouter'
import type { DocumentSection } from '../../../shared/contract/document-channels.ts'
import type { Block, ReportModel, Run } from '../../../shared/report/model.ts'
import { sectionsOf } from '../../../shared/report/paper-sections.ts'
import './head-facts.css'

/** One line of the head or the foot of a paper: what is printed, null while it is missing, and where it is entered. */
interface Fact {
  readonly name: string
  readonly value: string | null
  readonly path: string | null
}

/** What a section without texts is made of, field by field; what is missing is named, with the place to enter it. */
export const SectionFacts = ({
  model,
  section,
  meeting,
}: {
  readonly model: ReportModel
  readonly section: DocumentSection
  readonly meeting: number | null
}) => {
  const blocks = sectionsOf(model).find(({ key }) => key === section.key)?.blocks ?? []
  const facts = factsOf(blocks, model.kind, section, meeting)
  const isSigned = section.key === 'tanda-tangan'
  if (facts.length === 0) return <p className="doc-texts-remark">{madeOf(section)}</p>
  return (
    <>
      <dl className="doc-head-facts">
        {facts.map(({ name, value, path }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value ?? <span className="doc-head-missing">belum diisi</span>}
              {value === null && path !== null && (
                <Link href={path} aria-label={`Isi ${name}`}>
                  Isi
                </Link>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="doc-texts-remark">
        {meeting !== null && (
          <>
            <Link href={papersPath(meeting)}>Ubah di Bahan rapat</Link>
            {' atau '}
          </>
        )}
        <Link href={isSigned ? OFFICIALS : OFFICE}>
          {`${meeting === null ? 'Ubah' : 'ubah'} ${isSigned ? 'pejabat' : 'kop'} di Pengaturan`}
        </Link>
      </p>
    </>
  )
}

const OFFICE = '/pengaturan/kantor'
const OFFICIALS = '/pengaturan/pejabat'
const papersPath = (meeting: number): string => `/rapat/${meeting}?langkah=bahan`

const madeOf = ({ key, pictures }: DocumentSection): string => {
  if (pictures.length > 0) return 'Bagian ini terdiri atas tabel; angkanya berasal dari potret data dan RTL.'
  return key === 'hasil'
    ? 'Judul bab ini dicetak di atas bagian pertamanya.'
    : 'Bagian ini disusun dari potret data; angkanya mengikuti potret itu.'
}

const factsOf = (
  blocks: readonly Block[],
  kind: ReportModel['kind'],
  { key }: DocumentSection,
  meeting: number | null,
): readonly Fact[] => {
  const path = meeting === null ? null : papersPath(meeting)
  const facts = blocks.flatMap((block) => blockFacts(block, kind, path))
  return key === 'kop' && !blocks.some(({ type }) => type === 'letterhead')
    ? [{ name: 'Kop naskah', value: null, path: OFFICE }, ...facts]
    : facts
}

const blockFacts = (block: Block, kind: ReportModel['kind'], path: string | null): readonly Fact[] => {
  switch (block.type) {
    case 'letterhead':
      return [
        { name: 'Kop naskah', value: [block.government, block.office, ...block.address].join('\n'), path: OFFICE },
        { name: 'Lambang', value: block.emblem === null ? null : 'ada', path: OFFICE },
      ]
    case 'title':
      // the head of a nota dinas has a line of its own for the number
      return kind === 'nota-dinas'
        ? []
        : [
            { name: 'Judul', value: [block.kind, block.about, ...block.subject].filter(Boolean).join(' '), path },
            { name: 'Nomor', value: block.number?.replace(/^Nomor\s/u, '') ?? null, path },
          ]
    case 'facts':
      return block.rows.map(({ label, value }) => ({ name: label, value: printed(plain(value)), path }))
    case 'signature':
      return [
        ...(block.opening.length === 0
          ? []
          : [{ name: 'Tempat dan tanggal', value: block.opening.join(' '), path: OFFICE }]),
        { name: 'Jabatan', value: printed(block.position.join(' ')), path },
        { name: 'Nama', value: printed(block.name.join(' ')), path },
        ...(block.rank === null ? [] : [{ name: 'Pangkat', value: block.rank, path }]),
        { name: 'NIP', value: printed(block.nip?.replace(/^NIP\s/u, '') ?? ''), path },
      ]
    default:
      return []
  }
}

const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** Nothing, or the dotted line that is filled in by hand, is missing. */
const printed = (text: string): string | null => (/^[.\s]*$/u.test(text) ? null : text.replaceAll('\u00a0', ' '))

import { Button } from 'antd'
import { Link } from 'wouter'
import type { DocumentProblem, VersionReference } from '../../../shared/contract/document-channels.ts'
import type { SectionKey } from '../../../shared/report/paper-sections.ts'
import { useWrite } from '../../api/use-call.ts'
import { ProblemGlyph } from '../../components/ProblemGlyph.tsx'

/** What stands between this draft and issuing, each with its way out; only ✖ keeps it from being issued. */
export const BeforeIssue = ({
  problems,
  corrects,
  show,
}: {
  readonly problems: readonly DocumentProblem[]
  /** The issued version that this draft would take the place of. */
  readonly corrects: VersionReference | null
  readonly show: (section: SectionKey) => void
}) => (
  <section className="doc-before" aria-labelledby="doc-before-title">
    <div className="doc-before-head">
      <h2 id="doc-before-title">Sebelum diterbitkan</h2>
      {corrects !== null && (
        <span>
          Koreksi atas <Link href={`/dokumen/${corrects.id}`}>versi {corrects.version}</Link>
        </span>
      )}
    </div>
    {problems.length === 0 ? (
      <p className="doc-before-none">Tidak ada yang tersisa. Dokumen siap diterbitkan.</p>
    ) : (
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.text} ${problem.section ?? ''}`}>
            <ProblemGlyph severity={problem.severity} />
            <span>{problem.text}</span>
            <Way problem={problem} show={show} />
          </li>
        ))}
      </ul>
    )}
  </section>
)

const Way = ({
  problem: { path, section, severity, text, correction },
  show,
}: {
  readonly problem: DocumentProblem
  readonly show: (section: SectionKey) => void
}) => {
  if (correction !== undefined) return <UseVersion correction={correction} text={text} />
  if (path !== null) {
    const way = wayOf(severity, path)
    return (
      <Link href={path} className="doc-before-way" aria-label={`${way}: ${text}`}>
        {way}
      </Link>
    )
  }
  if (section === null) return null
  return (
    <Button
      type="link"
      size="small"
      className="doc-before-way"
      onClick={() => show(section)}
      aria-label={`Lihat: ${text}`}
    >
      Lihat
    </Button>
  )
}

/** A draft is made final, a meeting marked as held; anything else is filled in. */
const wayOf = (severity: DocumentProblem['severity'], path: string): string => {
  if (severity === 'blocks') return 'Finalkan'
  return path.endsWith('langkah=pelaksanaan') ? 'Tandai' : 'Isi'
}

/** Lets the meeting use the corrected figures, so that the paper is made of them; a paper issued before stays as it is. */
const UseVersion = ({
  correction: { version, meeting, snapshots },
  text,
}: {
  readonly correction: NonNullable<DocumentProblem['correction']>
  readonly text: string
}) => {
  const choose = useWrite('meeting.chooseSnapshots', { told: 'bar' })
  const way = `Pakai versi ${version}`
  return (
    <Button
      type="link"
      size="small"
      className="doc-before-way"
      disabled={choose.isPending}
      onClick={() => choose.mutate({ id: meeting, ...snapshots })}
      aria-label={`${way}: ${text}`}
    >
      {choose.isPending ? 'Menyimpan…' : way}
    </Button>
  )
}

import { Button, Select } from 'antd'
import { useRef, useState } from 'react'
import type { SnapshotFinding } from '../../../shared/contract/snapshot-channels.ts'
import { messageOf } from '../../api/call.ts'
import { useSaveAgain, useWrite } from '../../api/use-call.ts'
import { isOpen } from './cell-marks.ts'
import { ExplanationForm } from './ExplanationForm.tsx'
import { CAUSES, isCause } from './fall-causes.ts'
import { FindingSwap } from './FindingSwap.tsx'
import { LinkButton } from './LinkButton.tsx'

/** One finding: what is doubted and where, the changes that would settle it, and what the office says of it. */
export const FindingItem = ({
  domId,
  snapshot,
  finding,
  chosen,
  readOnly,
  choose,
  take,
  flush,
}: {
  readonly domId: string
  readonly snapshot: number
  readonly finding: SnapshotFinding
  readonly chosen: boolean
  readonly readOnly: boolean
  readonly choose: (finding: SnapshotFinding) => void
  readonly take: (finding: SnapshotFinding, position: number) => boolean
  readonly flush: () => Promise<boolean>
}) => {
  const note = useWrite('snapshot.noteFinding')
  const [explaining, setExplaining] = useState(false)
  const [choosing, setChoosing] = useState(false)
  const title = useRef<HTMLButtonElement>(null)
  const endExplaining = (): void => {
    setExplaining(false)
    title.current?.focus({ preventScroll: true })
  }
  const endChoosing = (): void => {
    setChoosing(false)
    title.current?.focus({ preventScroll: true })
  }
  const wanted = useRef<NonNullable<SnapshotFinding['note']> | null>(null)
  const record = async (content: NonNullable<SnapshotFinding['note']>): Promise<boolean> => {
    wanted.current = content
    try {
      if (!(await flush())) return false
      const { code, placeKey, site } = finding
      await note.mutateAsync({ id: snapshot, code, place: placeKey, indicator: site.indicator, ...content })
      if (explaining) endExplaining()
      if (choosing) endChoosing()
      return true
    } catch {
      return false
    }
  }
  useSaveAgain(note.error, () => {
    if (wanted.current !== null) void record(wanted.current)
  })
  return (
    <li
      id={domId}
      className={`finding${chosen ? ' finding-chosen' : ''}`}
      {...(chosen ? { 'aria-current': 'true' as const } : {})}
    >
      <span className={`finding-number finding-number-${toneOf(finding)}`} aria-hidden="true">
        {finding.number}
      </span>
      <div className="finding-content">
        <h3>
          <button ref={title} type="button" className="finding-title" onClick={() => choose(finding)}>
            <span className="visually-hidden">Temuan {finding.number}: </span>
            {finding.severity === 'blocks' && '✖ '}
            {finding.title}
          </button>
        </h3>
        <p className="finding-where">{finding.where}</p>
        {finding.swap.length > 0 ? <FindingSwap finding={finding} /> : <p className="finding-text">{finding.text}</p>}
        {finding.answer === 'cause' && (choosing || !readOnly) && (
          <Select
            aria-label={`Sebab temuan ${finding.number}`}
            className="finding-cause"
            placeholder="Pilih sebab"
            allowClear
            autoFocus={choosing}
            defaultOpen={choosing}
            disabled={note.isPending}
            value={finding.note?.cause ?? null}
            options={CAUSES}
            onChange={(cause) => {
              const explanation = finding.note?.explanation ?? null
              if (cause === 'other' && explanation === null) setExplaining(true)
              else
                void record({ cause: isCause(cause) ? cause : null, explanation: isCause(cause) ? explanation : null })
            }}
          />
        )}
        {explaining ? (
          <ExplanationForm
            snapshot={snapshot}
            finding={finding}
            pending={note.isPending}
            save={(explanation) =>
              record({ cause: finding.answer === 'cause' ? (finding.note?.cause ?? 'other') : null, explanation })
            }
            cancel={endExplaining}
          />
        ) : (
          <div className="finding-actions">
            {!readOnly &&
              finding.suggestions.map(({ label }, position) => (
                <Button key={label} size="small" onClick={() => take(finding, position)}>
                  {label}
                </Button>
              ))}
            {!readOnly && finding.code === '9' && <LinkButton snapshot={snapshot} flush={flush} />}
            {finding.answer === 'cause' && readOnly && !choosing && (
              <Button type="link" size="small" onClick={() => setChoosing(true)}>
                {finding.note === null ? 'Pilih sebab…' : 'Ubah sebab…'}
              </Button>
            )}
            {finding.answer === 'explanation' && (
              <Button type="link" size="small" onClick={() => setExplaining(true)}>
                {finding.note === null ? 'Sudah benar…' : 'Ubah penjelasan…'}
              </Button>
            )}
            {finding.answer === 'cause' && finding.note !== null && (
              <Button type="link" size="small" onClick={() => setExplaining(true)}>
                {finding.note.explanation === null ? 'Tambah penjelasan…' : 'Ubah penjelasan…'}
              </Button>
            )}
            {finding.answer === 'explanation' && finding.note !== null && (
              <Button type="link" size="small" onClick={() => void record({ cause: null, explanation: null })}>
                Hapus penjelasan
              </Button>
            )}
          </div>
        )}
        {note.isError && (
          <p className="dialog-failure" role="alert">
            {messageOf(note.error)}
          </p>
        )}
      </div>
    </li>
  )
}

const toneOf = (finding: SnapshotFinding): 'blocks' | 'check' | 'quiet' => {
  if (finding.severity === 'blocks') return 'blocks'
  return isOpen(finding) ? 'check' : 'quiet'
}

import { Button } from 'antd'
import { useEffect, useState } from 'react'
import type { SnapshotFinding, SnapshotPage } from '../../../shared/contract/snapshot-channels.ts'
import { NO_FINDINGS } from '../../../shared/text/findings.ts'
import { findingCounts } from './cell-marks.ts'
import { FindingItem } from './FindingItem.tsx'
import { findingId, showInList } from './finding-place.ts'
import './FindingsPanel.css'

const AT_ONCE = 40

/** The findings beside the grid, numbered as in the cells, worst first. */
export const FindingsPanel = ({
  page,
  chosen,
  readOnly,
  choose,
  take,
  flush,
}: {
  readonly page: SnapshotPage
  readonly chosen: string | null
  readonly readOnly: boolean
  readonly choose: (finding: SnapshotFinding) => void
  readonly take: (finding: SnapshotFinding, position: number) => boolean
  readonly flush: () => Promise<boolean>
}) => {
  const { findings, snapshot } = page
  const [wanted, setWanted] = useState(AT_ONCE)
  const position = findings.findIndex(({ key }) => key === chosen)
  const shown = Math.max(wanted, position + 1)
  useEffect(() => {
    if (chosen !== null) showInList(chosen)
  }, [chosen])
  return (
    <>
      <div className="findings-head">
        <h2>Temuan</h2>
        <span role="status">{findingCounts(findings)}</span>
      </div>
      {findings.length === 0 ? (
        <p className="findings-none">{noFindingWords(page)}</p>
      ) : (
        <ol className="findings-list">
          {findings.slice(0, shown).map((finding) => (
            <FindingItem
              key={finding.key}
              domId={findingId(finding.key)}
              snapshot={snapshot.id}
              finding={finding}
              chosen={finding.key === chosen}
              readOnly={readOnly}
              choose={choose}
              take={take}
              flush={flush}
            />
          ))}
          {findings.length > shown && (
            <li className="findings-more">
              <Button block onClick={() => setWanted(findings.length)}>
                Tampilkan {findings.length - shown} temuan lagi
              </Button>
            </li>
          )}
        </ol>
      )}
    </>
  )
}

/** What a draft does not know stands in its foot, beside the button that makes it final. */
const noFindingWords = ({ incomplete, refusal, snapshot }: SnapshotPage): string => {
  if (refusal !== null) return 'Belum ada angka yang diperiksa.'
  if (incomplete === null) return NO_FINDINGS
  const words = 'Angka yang sudah ada tidak bertentangan.'
  return snapshot.status === 'final' ? `${words} ${incomplete}` : words
}

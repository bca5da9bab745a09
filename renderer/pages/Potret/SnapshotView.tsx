import { Segmented } from 'antd'
import { useMemo, useState } from 'react'
import type { SnapshotPage, SnapshotTab } from '../../../shared/contract/snapshot-channels.ts'
import { useRead } from '../../api/use-call.ts'
import { LoadView } from '../../components/LoadView.tsx'
import { SnapshotBlocks } from './SnapshotBlocks.tsx'
import { regionTree, treeDepths } from './grid-rows.ts'
import { SnapshotTabs } from './SnapshotTabs.tsx'
import { SnapshotWork } from './SnapshotWork.tsx'

export type RemoveDraft = (id: number, asOf: string, next: number | null) => Promise<void>

/** One snapshot under its tabs. */
export const SnapshotView = ({
  id,
  tabs,
  pasting,
  endPasting,
  remove,
  today,
  isSample,
  isFresh,
}: {
  readonly id: number
  readonly tabs: readonly SnapshotTab[]
  readonly pasting: boolean
  readonly endPasting: () => void
  readonly remove: RemoveDraft
  readonly today: string
  readonly isSample: boolean
  /** Opened from the dialog for a new one: the first cell then waits for its figure. */
  readonly isFresh: boolean
}) => {
  const query = useRead('snapshot.read', { id })
  const [depth, setDepth] = useState(2)
  return (
    <>
      <div className="snapshot-bar">
        <SnapshotTabs tabs={tabs} asOf={query.data?.snapshot.asOf ?? tabs.find((tab) => tab.id === id)?.asOf ?? null} />
        {query.data && <DepthSwitch page={query.data} depth={depth} change={setDepth} />}
      </div>
      <LoadView query={query} blocks={<SnapshotBlocks />}>
        {(page) => (
          <SnapshotWork
            page={page}
            tabs={tabs}
            depth={depth}
            pasting={pasting}
            endPasting={endPasting}
            remove={remove}
            today={today}
            isSample={isSample}
            isFresh={isFresh}
          />
        )}
      </LoadView>
    </>
  )
}

const DepthSwitch = ({
  page,
  depth,
  change,
}: {
  readonly page: SnapshotPage
  readonly depth: number
  readonly change: (depth: number) => void
}) => {
  const depths = useMemo(() => treeDepths(regionTree(page.regions, page.snapshot.region.code)), [page])
  if (depths.length < 2) return null
  return (
    <Segmented
      aria-label="Wilayah yang dibuka"
      value={depth}
      onChange={change}
      options={depths.map(({ depth: value, word }) => ({ value, label: word }))}
    />
  )
}

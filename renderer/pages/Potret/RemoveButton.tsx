import { Button } from 'antd'
import { useState } from 'react'
import type { SnapshotPage, SnapshotTab } from '../../../shared/contract/snapshot-channels.ts'
import { messageOf } from '../../api/call.ts'
import type { RemoveDraft } from './SnapshotView.tsx'

/** Removes the draft at once; the bar above the status bar takes it back. */
export const RemoveButton = ({
  page,
  tabs,
  flush,
  remove,
}: {
  readonly page: SnapshotPage
  readonly tabs: readonly SnapshotTab[]
  readonly flush: () => Promise<boolean>
  readonly remove: RemoveDraft
}) => {
  const { snapshot } = page
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const onRemove = async (): Promise<void> => {
    setBusy(true)
    setFailure(null)
    try {
      if (await flush()) await remove(snapshot.id, snapshot.asOf, beside(page, tabs))
    } catch (error) {
      setFailure(messageOf(error))
    }
    setBusy(false)
  }
  return (
    <>
      <Button type="link" size="small" disabled={busy} onClick={() => void onRemove()}>
        {busy ? 'Menghapus…' : 'Hapus draf'}
      </Button>
      {failure !== null && (
        <p className="dialog-failure" role="alert">
          {failure}
        </p>
      )}
    </>
  )
}

/** Where to go when this draft is gone: the version before it, else the day before or after. */
const beside = ({ snapshot, versions }: SnapshotPage, tabs: readonly SnapshotTab[]): number | null => {
  const older = versions.findLast(({ version }) => version < snapshot.version)
  const position = tabs.findIndex(({ id }) => id === snapshot.id)
  return older?.id ?? tabs[position - 1]?.id ?? tabs[position + 1]?.id ?? null
}

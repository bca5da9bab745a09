import { Button } from 'antd'
import { useState } from 'react'
import type { SnapshotPage, SnapshotTab } from '../../../shared/contract/snapshot-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { QuestionDialog } from '../../components/QuestionDialog.tsx'
import type { RemoveDraft } from './SnapshotView.tsx'

/** Asks before the draft is removed; the bar above the status bar then takes the removal back. */
export const RemoveButton = ({
  page,
  tabs,
  flush,
  remove,
  regions,
}: {
  readonly page: SnapshotPage
  readonly tabs: readonly SnapshotTab[]
  readonly flush: () => Promise<boolean>
  readonly remove: RemoveDraft
  /** Regions with figures, those typed a moment ago included. */
  readonly regions: number
}) => {
  const { snapshot } = page
  const [isAsking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const onRemove = async (): Promise<void> => {
    setBusy(true)
    setFailure(null)
    try {
      if (await flush()) {
        await remove(snapshot.id, snapshot.asOf, beside(page, tabs))
        return
      }
      setAsking(false)
    } catch (error) {
      setFailure(error)
    }
    setBusy(false)
  }
  return (
    <>
      <Button type="link" size="small" onClick={() => setAsking(true)}>
        Hapus draf…
      </Button>
      <QuestionDialog
        open={isAsking}
        title={titleOf(page)}
        act={{ label: busy ? 'Menghapus…' : 'Hapus', run: () => void onRemove() }}
        busy={busy}
        error={failure}
        onClose={() => {
          setAsking(false)
          setFailure(null)
        }}
      >
        <p>
          {lossOf(page, regions)} Sesudahnya, “Urungkan” di bilah bawah atau Ctrl+Z mengembalikannya selama 10 detik.
        </p>
      </QuestionDialog>
    </>
  )
}

/** "Hapus draf potret 30 Oktober 2025?", of a correction "Hapus draf versi 2 potret 30 Oktober 2025?". */
const titleOf = ({ snapshot, versions }: SnapshotPage): string => {
  const version = versions.length > 1 ? ` versi ${snapshot.version}` : ''
  return `Hapus draf${version} potret ${formatDay(snapshot.asOf)}?`
}

const lossOf = ({ snapshot, versions }: SnapshotPage, regions: number): string => {
  const content =
    regions === 0
      ? 'Draf ini belum berisi angka.'
      : `Angka ${formatCount(regions)} wilayah dan penjelasan temuannya ikut terhapus.`
  const older = versions.findLast(({ version }) => version < snapshot.version)
  return older === undefined ? content : `${content} Versi ${older.version} tetap ada.`
}

/** Where to go when this draft is gone: the version before it, else the day before or after. */
const beside = ({ snapshot, versions }: SnapshotPage, tabs: readonly SnapshotTab[]): number | null => {
  const older = versions.findLast(({ version }) => version < snapshot.version)
  const position = tabs.findIndex(({ id }) => id === snapshot.id)
  return older?.id ?? tabs[position - 1]?.id ?? tabs[position + 1]?.id ?? null
}

import { formatDay } from '../../shared/format/date.ts'
import type { ReadyState } from './ready-state.ts'
import { type SaveWords, useSaveState } from './save-state.tsx'
import './StatusBar.css'

/** The bar at the foot: sample or real, region, current snapshot, what is saved and when, last copy, help. */
export const StatusBar = ({ state, onHelp }: { readonly state: ReadyState; readonly onHelp: () => void }) => {
  const { words } = useSaveState()
  const { currentSnapshot, lastBackup } = state
  return (
    <footer className="status-bar">
      {state.sample && <span className="status-sample">DATA CONTOH</span>}
      <span>
        {state.region.name} ({state.region.code})
      </span>
      <span>
        {currentSnapshot === null
          ? 'Belum ada potret data'
          : `Potret kini: ${formatDay(currentSnapshot.asOf)} (${currentSnapshot.status === 'final' ? 'final' : 'draf'})`}
      </span>
      <span role="status" className={words.kind === 'failed' ? 'status-failed' : ''}>
        {saveText(words)}
      </span>
      <span className="status-space" />
      <span>{lastBackup === null ? 'Belum ada cadangan' : `Cadangan terakhir: ${formatDay(lastBackup)}`}</span>
      <button type="button" onClick={onHelp} aria-keyshortcuts="F1">
        F1 Bantuan
      </button>
    </footer>
  )
}

const saveText = (words: SaveWords): string => {
  switch (words.kind) {
    case 'quiet':
      return 'Semua perubahan tersimpan'
    case 'saving':
      return 'Menyimpan…'
    case 'saved':
      return `Semua perubahan tersimpan ${clock(words.at)}`
    case 'failed':
      return 'Perubahan terakhir belum tersimpan'
  }
}

const clock = (at: Date): string =>
  `${String(at.getHours()).padStart(2, '0')}.${String(at.getMinutes()).padStart(2, '0')}`

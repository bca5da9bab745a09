import type { ReadyState } from './ready-state.ts'
import { type SaveWords, useSaveWords } from './save-state.tsx'
import { backupWords, regionWords, type StatusWords, saveWords, snapshotWords } from './status-words.ts'
import './StatusBar.css'
import { NARROW, useMedia } from './use-media.ts'

/** The bar at the foot: sample or real, region, current snapshot, what is saved and when, last copy, help. */
export const StatusBar = ({ state, onHelp }: { readonly state: ReadyState; readonly onHelp: () => void }) => {
  const words = useSaveWords()
  const isNarrow = useMedia(NARROW)
  const said = ({ full, short }: StatusWords): string => (isNarrow ? short : full)
  return (
    <footer className="status-bar">
      {state.sample && <span className="status-sample">DATA CONTOH</span>}
      <span title={regionWords(state).full}>{said(regionWords(state))}</span>
      <span title={snapshotWords(state).full}>{said(snapshotWords(state))}</span>
      <span role="status" className={words.kind === 'failed' ? 'status-failed' : ''} title={saveTitle(words, state)}>
        {said(saveWords(words, state))}
      </span>
      {words.kind === 'failed' && words.again !== null && (
        <button type="button" className="status-again" onClick={words.again}>
          Simpan lagi
        </button>
      )}
      <span className="status-space" />
      <span title={backupWords(state).full}>{said(backupWords(state))}</span>
      <button type="button" onClick={onHelp} aria-keyshortcuts="F1">
        F1 Bantuan
      </button>
    </footer>
  )
}

const saveTitle = (words: SaveWords, state: ReadyState): string =>
  words.kind === 'failed' ? words.message : saveWords(words, state).full

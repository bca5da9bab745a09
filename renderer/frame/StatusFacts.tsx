import type { ReadyState } from './ready-state.ts'
import { useSaveWords } from './save-state.tsx'
import { backupWords, regionWords, saveWords, snapshotWords } from './status-words.ts'

/** The lines of the status bar in full, under the menu of a narrow window where the bar itself is short. */
export const StatusFacts = ({ state }: { readonly state: ReadyState }) => {
  const words = useSaveWords()
  return (
    <ul className="status-facts">
      {[regionWords(state), snapshotWords(state), saveWords(words, state), backupWords(state)].map(({ full }) => (
        <li key={full}>{full}</li>
      ))}
      {words.kind === 'failed' && <li className="status-failed">{words.message}</li>}
    </ul>
  )
}

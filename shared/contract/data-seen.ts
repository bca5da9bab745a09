import type { AppState } from './app-channels.ts'

/** Which data a page believes to be open: none yet, the office's own, or data contoh. */
export type DataSeen = 'setup' | 'real' | 'sample'

/** Header of a call over HTTP that says what its page has on screen. */
export const DATA_SEEN_HEADER = 'x-monev-data'

/** Returns which data a state of the program is about. */
export const dataOf = (state: AppState): DataSeen => {
  if (state.kind === 'setup') return 'setup'
  return state.sample ? 'sample' : 'real'
}

/** Returns the value of the header; null when it says nothing, and a value that it cannot have is `undefined`. */
export const dataSeenIn = (header: string | undefined): DataSeen | null | undefined => {
  if (header === undefined) return null
  return header === 'setup' || header === 'real' || header === 'sample' ? header : undefined
}

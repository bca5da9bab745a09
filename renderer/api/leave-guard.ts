import { isApplicationAway, MAX_CARRIED_BYTES } from './transport.ts'

/** How many bytes somebody typed that are not known to be stored. */
export type UnstoredBytes = () => number

/** Returns how many bytes a value takes when it is sent. */
export const sentBytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length

const sources = new Set<UnstoredBytes>()

/** A little is carried past the end of the page; more than that, or to an application that does not answer, would be lost. */
const wouldLose = (): boolean => {
  const bytes = [...sources].reduce((sum, unstored) => sum + unstored(), 0)
  return bytes > MAX_CARRIED_BYTES || (bytes > 0 && isApplicationAway())
}

const ask = (event: BeforeUnloadEvent): void => {
  if (wouldLose()) event.preventDefault()
}

/**
 * Lets the browser ask before its tab is closed while this source holds what would be lost; returns the way to end that. The
 * desktop's window shows no such question and would just not close.
 */
export const guardAtLeave = (unstored: UnstoredBytes): (() => void) => {
  if (window.monev) return () => undefined
  sources.add(unstored)
  // the same function every time, so that it is there once
  window.addEventListener('beforeunload', ask)
  return () => {
    sources.delete(unstored)
    if (sources.size === 0) window.removeEventListener('beforeunload', ask)
  }
}

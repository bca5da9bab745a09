import { useCallback, useState } from 'react'

/** Files chosen as evidence and not saved yet, by RTL: the page keeps them while another RTL or screen is open. A draft holds no bytes. */
const kept = new Map<number, readonly File[]>()

/** Returns the files chosen for an RTL and the way to change them; they are there again when its form is opened again. */
export const useKeptFiles = (
  followUp: number,
): readonly [files: readonly File[], change: (files: readonly File[]) => void] => {
  const [files, setFiles] = useState<readonly File[]>(() => kept.get(followUp) ?? [])
  const change = useCallback(
    (next: readonly File[]) => {
      if (next.length === 0) kept.delete(followUp)
      else kept.set(followUp, next)
      setFiles(next)
    },
    [followUp],
  )
  return [files, change]
}

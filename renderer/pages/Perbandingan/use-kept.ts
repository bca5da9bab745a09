import { useRef } from 'react'

/** Returns the value, or the last one while a new one is on its way, so that a screen does not go blank between two choices. */
export const useKept = <Value>(value: Value | undefined): Value | undefined => {
  const last = useRef<Value | undefined>(undefined)
  if (value !== undefined) last.current = value
  return value ?? last.current
}

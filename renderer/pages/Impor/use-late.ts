import { useEffect, useState } from 'react'

const QUIET_MS = 300

/** Returns true once the component has been in sight for 300 ms: what is over sooner shows nothing. */
export const useLate = (): boolean => {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), QUIET_MS)
    return () => clearTimeout(timer)
  }, [])
  return late
}

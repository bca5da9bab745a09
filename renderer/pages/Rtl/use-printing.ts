import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Returns whether the window is being printed; what only paper shows is drawn for that moment alone. */
export const usePrinting = (): boolean => {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // the sheet must stand in the page before it is laid out for paper
    const begin = (): void => flushSync(() => setPrinting(true))
    const end = (): void => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

// Listens before the pictures do, which measure their boxes at that moment.
const aroundPrinting = (begin: () => void, end: () => void): (() => void) => {
  window.addEventListener('beforeprint', begin, true)
  window.addEventListener('afterprint', end, true)
  return () => {
    window.removeEventListener('beforeprint', begin, true)
    window.removeEventListener('afterprint', end, true)
  }
}

/** Returns whether the window is being printed; what is drawn for paper stands in the page before it is laid out. */
export const usePrinting = (): boolean => {
  const [printing, setPrinting] = useState(false)
  useEffect(
    () =>
      aroundPrinting(
        () => flushSync(() => setPrinting(true)),
        () => setPrinting(false),
      ),
    [],
  )
  return printing
}

/** Marks the document with a class while it prints: `beforeprint` comes before the styles for paper apply. */
export const usePrintingClass = (name: string): void => {
  useEffect(() => {
    const { classList } = document.documentElement
    const stop = aroundPrinting(
      () => classList.add(name),
      () => classList.remove(name),
    )
    return () => {
      classList.remove(name)
      stop()
    }
  }, [name])
}

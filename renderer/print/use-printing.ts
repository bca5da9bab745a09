import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** What happens just before the window is printed and just after. */
interface AroundPrinting {
  readonly begin: () => void
  readonly end: () => void
}

// The window calls its own listeners in the order in which they came, a capturing one no sooner: the two steps are kept apart here.
const pages = new Set<AroundPrinting>()
const pictures = new Set<AroundPrinting>()

const begin = (): void => {
  for (const part of pages) part.begin()
  for (const part of pictures) part.begin()
}

const end = (): void => {
  for (const part of pages) part.end()
  for (const part of pictures) part.end()
}

const join = (parts: Set<AroundPrinting>, part: AroundPrinting): (() => void) => {
  parts.add(part)
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  return () => {
    parts.delete(part)
  }
}

/** Draws a picture for paper and for the screen again once the page around it has taken that shape; returns how to stop that. */
export const redrawAroundPrinting = (picture: AroundPrinting): (() => void) => join(pictures, picture)

/** Returns whether the window is being printed; what is drawn for paper stands in the page before it is laid out. */
export const usePrinting = (): boolean => {
  const [printing, setPrinting] = useState(false)
  useEffect(() => join(pages, { begin: () => flushSync(() => setPrinting(true)), end: () => setPrinting(false) }), [])
  return printing
}

/** Marks the document with a class while it prints: `beforeprint` comes before the styles for paper apply. */
export const usePrintingClass = (name: string): void => {
  useEffect(() => {
    const { classList } = document.documentElement
    const stop = join(pages, { begin: () => classList.add(name), end: () => classList.remove(name) })
    return () => {
      classList.remove(name)
      stop()
    }
  }, [name])
}

import { useEffect, useState } from 'react'

/** Family under which the bundled Arimo (the metrics of Arial) is known to the page; `paper.css` names its files. */
export const PAPER_FONT = 'Arimo'

/** Reads both weights: a page is measured, and a chart drawn, only with letters that are there. */
const load = async (): Promise<void> => {
  await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 12px ${PAPER_FONT}`)))
}

/** Returns whether the font of the paper can be used; without its file the pages are drawn with Arial, whose letters are as wide. */
export const usePaperFont = (): boolean => {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    let gone = false
    const done = (): void => {
      if (!gone) setReady(true)
    }
    load().then(done, done)
    return () => {
      gone = true
    }
  }, [])
  return ready
}

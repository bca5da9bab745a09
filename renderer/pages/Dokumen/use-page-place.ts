import { type RefObject, useEffect, useState } from 'react'

/** Returns which of the pages stands in the middle of what is seen of them; 1 before anything was scrolled. */
export const usePagePlace = (body: RefObject<HTMLElement | null>): number => {
  const [page, setPage] = useState(1)
  useEffect(() => {
    const look = (): void => {
      const node = body.current
      if (node === null) return
      const { top, bottom } = node.getBoundingClientRect()
      const middle = (Math.max(0, top) + Math.min(window.innerHeight, bottom)) / 2
      const pages = [...node.querySelectorAll<HTMLElement>('[data-page]')]
      const here = pages.findLast((sheet) => sheet.getBoundingClientRect().top <= middle)
      setPage(Number(here?.dataset.page ?? 1))
    }
    // in a low window the screen scrolls as a whole; scrolling is told to those around only on its way down
    document.addEventListener('scroll', look, true)
    return () => document.removeEventListener('scroll', look, true)
  }, [body])
  return page
}

/** Brings a block of the pages into the middle: inside their own box, or with the screen where that scrolls as a whole. */
export const showInPages = (body: HTMLElement, block: string, isChosen: boolean): void => {
  const node = body.querySelector(`[data-page] [data-block="${CSS.escape(block)}"]`)
  if (node === null) return
  if (body.scrollHeight <= body.clientHeight + 1) {
    if (isChosen) node.scrollIntoView({ block: 'center' })
    return
  }
  const there = node.getBoundingClientRect()
  const here = body.getBoundingClientRect()
  body.scrollTop += there.top - here.top - Math.max(0, (body.clientHeight - there.height) / 2)
}

import { useEffect } from 'react'

const CLASS = 'printing-home'

/** Gives the screen the width of its paper while it prints; listens before the pictures do, which measure their boxes then. */
export const usePrintWidth = (): void => {
  useEffect(() => {
    const root = document.documentElement
    const begin = (): void => root.classList.add(CLASS)
    const end = (): void => root.classList.remove(CLASS)
    window.addEventListener('beforeprint', begin, true)
    window.addEventListener('afterprint', end, true)
    return () => {
      end()
      window.removeEventListener('beforeprint', begin, true)
      window.removeEventListener('afterprint', end, true)
    }
  }, [])
}

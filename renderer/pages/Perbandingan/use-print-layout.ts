import { useEffect } from 'react'

const CLASS = 'printing-comparison'

/**
 * Gives the screen the width of its paper while it prints: `beforeprint` comes before the styles for paper apply, and pictures measure
 * their boxes at that moment. Listens before the pictures do.
 */
export const usePrintLayout = (): void => {
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

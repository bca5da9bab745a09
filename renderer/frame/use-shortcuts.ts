import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { SCREENS } from './screens.ts'

/** The keys that work on every screen: Ctrl+K palette, F1 help, Alt+1 … Alt+7 screens. */
export const useShortcuts = (open: { readonly palette: () => void; readonly help: () => void }): void => {
  const [, go] = useLocation()
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        open.palette()
        return
      }
      if (event.key === 'F1') {
        event.preventDefault()
        open.help()
        return
      }
      const screen = event.altKey && !event.ctrlKey ? SCREENS[Number(event.key) - 1] : undefined
      if (screen) {
        event.preventDefault()
        go(screen.path)
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [go, open])
}

import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { SCREENS } from './screens.ts'

interface Opened {
  readonly palette: () => void
  readonly help: () => void
}

const isDialogOpen = (): boolean =>
  [...document.querySelectorAll('[role="dialog"]')].some((element) => element.getClientRects().length > 0)

/** After a jump by key, Tab goes on in the screen and not in the sidebar; a screen may take the focus itself. */
export const focusScreen = (): void =>
  document.querySelector<HTMLElement>('.frame-screen')?.focus({ preventScroll: true })

/**
 * The keys that work on every screen: Ctrl+K palette, F1 help, Alt+1 … Alt+7 screens; over a dialog only F1. What a screen has no use
 * of its own for never reaches the browser's "save page": Ctrl+S has nothing to do there, Ctrl+P prints the screen.
 */
export const useShortcuts = (open: Opened): void => {
  const [, go] = useLocation()
  useEffect(() => {
    const act = (event: KeyboardEvent): (() => void) | null => {
      const { key, ctrlKey, altKey, shiftKey } = event
      if (key === 'F1') return open.help
      if (ctrlKey && !altKey && !shiftKey && key.toLowerCase() === 'k') return isDialogOpen() ? ignore : open.palette
      const screen = altKey && !ctrlKey && !shiftKey ? SCREENS[Number(key) - 1] : undefined
      if (screen === undefined) return null
      return () => {
        if (isDialogOpen()) return
        go(screen.path)
        focusScreen()
      }
    }
    const onKey = (event: KeyboardEvent): void => {
      const run = act(event)
      if (run !== null) {
        event.preventDefault()
        run()
        return
      }
      const rest = unusedKey(event)
      if (rest === null) return
      // added while the key is on its way, so that every listener of the screen comes first
      const last = (same: KeyboardEvent): void => {
        if (same !== event || same.defaultPrevented) return
        same.preventDefault()
        rest()
      }
      window.addEventListener('keydown', last, { once: true })
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [go, open])
}

const ignore = (): void => undefined

const unusedKey = ({ key, ctrlKey, altKey, shiftKey }: KeyboardEvent): (() => void) | null => {
  if (!ctrlKey || altKey || shiftKey) return null
  if (key.toLowerCase() === 's') return ignore
  return key.toLowerCase() === 'p' ? () => window.print() : null
}

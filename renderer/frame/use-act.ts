import { useCallback } from 'react'
import { useLocation } from 'wouter'
import { pressKey, type ScreenKey } from './press-key.ts'

/** Where something is done, and how it begins there: a key of that screen, or the button that then has the focus. */
export interface Act {
  readonly path: string
  readonly key?: ScreenKey
  readonly button?: string
}

const TRY_MS = 60
/** A screen that reads for longer than this shows itself, but is not operated any more. */
const PATIENCE_MS = 4000

/** Returns the way to go where something is done and to begin it there. */
export const useAct = (): ((act: Act) => void) => {
  const [, go] = useLocation()
  return useCallback(
    ({ path, key, button }: Act) => {
      const start = (): void => {
        if (key !== undefined) repeatedly(() => pressKey(key))
        if (button !== undefined) repeatedly(() => focusButton(button))
      }
      if (window.location.hash === `#${path}`) {
        start()
        return
      }
      window.addEventListener('hashchange', () => setTimeout(start, TRY_MS), { once: true })
      go(path)
    },
    [go],
  )
}

/** The screen may still be reading what it shows. */
const repeatedly = (attempt: () => boolean): void => {
  const until = Date.now() + PATIENCE_MS
  const again = (): void => {
    if (!attempt() && Date.now() < until) setTimeout(again, TRY_MS)
  }
  again()
}

const focusButton = (name: string): boolean => {
  const buttons = document.querySelectorAll<HTMLButtonElement>('main button:not(:disabled)')
  const button = [...buttons].find(({ textContent }) => textContent.trim() === name)
  button?.focus()
  return button !== undefined
}

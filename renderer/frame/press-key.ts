const KEYS = {
  'Alt+N': { key: 'n', altKey: true },
  'Ctrl+S': { key: 's', ctrlKey: true },
  'Ctrl+F': { key: 'f', ctrlKey: true },
  'Ctrl+Enter': { key: 'Enter', ctrlKey: true },
} as const

/** A key that screens answer, as the keyboard map names it. */
export type ScreenKey = keyof typeof KEYS

/** Presses a key of the screen that is shown, as a person would; returns whether the screen took it. */
export const pressKey = (wanted: ScreenKey): boolean => {
  const event = new KeyboardEvent('keydown', { ...KEYS[wanted], bubbles: true, cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}

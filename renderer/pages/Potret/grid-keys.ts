/** The keys of a grid event that matter. */
export interface GridKey {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
}

/** What a key asks of the grid. */
export type GridAction =
  | { readonly kind: 'move'; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly kind: 'edge'; readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1; readonly extend: boolean }
  | { readonly kind: 'page'; readonly direction: -1 | 1; readonly extend: boolean }
  | { readonly kind: 'enter'; readonly direction: -1 | 1 }
  | { readonly kind: 'tab'; readonly direction: -1 | 1 }
  | { readonly kind: 'all' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'finding'; readonly direction: -1 | 1 }
  | { readonly kind: 'suggestion' }

const ARROWS: Readonly<Record<string, readonly [-1 | 0 | 1, -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

const withCtrl = (key: string, shift: boolean): GridAction | null => {
  const arrow = ARROWS[key]
  if (arrow) return { kind: 'edge', rows: arrow[0], columns: arrow[1], extend: shift }
  switch (key.toLowerCase()) {
    case 'home':
      return { kind: 'edge', rows: -1, columns: -1, extend: shift }
    case 'end':
      return { kind: 'edge', rows: 1, columns: 1, extend: shift }
    case 'a':
      return { kind: 'all' }
    case 'z':
      return { kind: shift ? 'redo' : 'undo' }
    case 'y':
      return { kind: 'redo' }
    default:
      return null
  }
}

/** Returns what a key means in the grid (ui: Enter down, Tab right, F2 edit, Del empties, F8 finding); null leaves it to the browser. */
export const gridAction = ({ key, ctrl, shift, alt }: GridKey): GridAction | null => {
  if (alt) return key === 'Enter' && !ctrl ? { kind: 'suggestion' } : null
  if (ctrl) return withCtrl(key, shift)
  const arrow = ARROWS[key]
  if (arrow) return { kind: 'move', rows: arrow[0], columns: arrow[1], extend: shift }
  switch (key) {
    case 'Home':
      return { kind: 'edge', rows: 0, columns: -1, extend: shift }
    case 'End':
      return { kind: 'edge', rows: 0, columns: 1, extend: shift }
    case 'PageUp':
      return { kind: 'page', direction: -1, extend: shift }
    case 'PageDown':
      return { kind: 'page', direction: 1, extend: shift }
    case 'Enter':
      return { kind: 'enter', direction: shift ? -1 : 1 }
    case 'Tab':
      return { kind: 'tab', direction: shift ? -1 : 1 }
    case 'F2':
      return { kind: 'edit' }
    case 'F8':
      return { kind: 'finding', direction: shift ? -1 : 1 }
    case 'Delete':
    case 'Backspace':
      return { kind: 'empty' }
    default:
      return key.length === 1 ? { kind: 'type', text: key } : null
  }
}

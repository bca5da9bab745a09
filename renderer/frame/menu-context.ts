import { createContext, useContext } from 'react'

/** Opens the folded sidebar; null where the sidebar stands beside the screen. */
export const MenuContext = createContext<(() => void) | null>(null)

/** Returns the way to open the folded sidebar, null where it stands beside the screen. */
export const useMenu = (): (() => void) | null => useContext(MenuContext)

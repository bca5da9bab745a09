import { Drawer } from 'antd'
import { type ReactNode, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import './Frame.css'
import { Help } from './Help.tsx'
import { MenuContext } from './menu-context.ts'
import { Palette } from './Palette.tsx'
import type { ReadyState } from './ready-state.ts'
import { useOfficeSheetHead } from './sheet-head.ts'
import { Sidebar } from './Sidebar.tsx'
import { StatusBar } from './StatusBar.tsx'
import { StatusFacts } from './StatusFacts.tsx'
import { UndoBar } from './undo.tsx'
import { NARROW, useMedia } from './use-media.ts'
import { useShortcuts } from './use-shortcuts.ts'

type Shown = 'palette' | 'help' | 'menu' | null

/**
 * Sidebar, one screen, status bar: the first and the last never scroll. In a narrow window the sidebar is folded into a menu. Palette
 * and help open over any screen.
 */
export const Frame = ({ state, children }: { readonly state: ReadyState; readonly children: ReactNode }) => {
  const [shown, setShown] = useState<Shown>(null)
  const isNarrow = useMedia(NARROW)
  const open = useMemo(
    () => ({ palette: () => setShown('palette'), help: () => setShown('help'), menu: () => setShown('menu') }),
    [],
  )
  useShortcuts(open)
  useOfficeSheetHead(state)
  const [path] = useLocation()
  const name = path.split('/')[1]
  const isLater = useRef(false)
  const close = (): void => setShown(null)
  return (
    <div className={`frame${isNarrow ? ' frame-narrow' : ''}`}>
      {!isNarrow && <Sidebar state={state} onSearch={open.palette} />}
      <MenuContext value={isNarrow ? open.menu : null}>
        <Screen key={name} isLater={isLater}>
          {children}
        </Screen>
      </MenuContext>
      <UndoBar />
      <StatusBar state={state} onHelp={open.help} />
      {isNarrow && (
        <Drawer
          rootClassName="frame-menu"
          placement="left"
          size={264}
          title="Menu"
          open={shown === 'menu'}
          onClose={close}
        >
          <Sidebar state={state} onSearch={open.palette} onLeave={close} />
          <StatusFacts state={state} />
        </Drawer>
      )}
      <Palette open={shown === 'palette'} onClose={close} onHelp={open.help} />
      <Help open={shown === 'help'} onClose={close} />
    </div>
  )
}

/** One screen: it begins at its top, and takes the focus that went with the screen before so that Tab goes on in it. */
const Screen = ({ isLater, children }: { readonly isLater: RefObject<boolean>; readonly children: ReactNode }) => {
  const main = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (isLater.current && document.activeElement === document.body) main.current?.focus({ preventScroll: true })
    isLater.current = true
  }, [isLater])
  return (
    <main ref={main} className="frame-screen" tabIndex={-1}>
      {children}
    </main>
  )
}

import { type ReactNode, useMemo, useState } from 'react'
import './Frame.css'
import { Help } from './Help.tsx'
import { Palette } from './Palette.tsx'
import type { ReadyState } from './ready-state.ts'
import { Sidebar } from './Sidebar.tsx'
import { StatusBar } from './StatusBar.tsx'
import { useShortcuts } from './use-shortcuts.ts'

/** Sidebar, one screen, status bar: the first and the last never scroll. Palette and help open over any screen. */
export const Frame = ({ state, children }: { readonly state: ReadyState; readonly children: ReactNode }) => {
  const [shown, setShown] = useState<'palette' | 'help' | null>(null)
  const open = useMemo(() => ({ palette: () => setShown('palette'), help: () => setShown('help') }), [])
  useShortcuts(open)
  const close = (): void => setShown(null)
  return (
    <div className="frame">
      <Sidebar state={state} onSearch={open.palette} />
      <main className="frame-screen">{children}</main>
      <StatusBar state={state} onHelp={open.help} />
      <Palette open={shown === 'palette'} onClose={close} />
      <Help open={shown === 'help'} onClose={close} />
    </div>
  )
}

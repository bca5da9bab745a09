import { Modal } from 'antd'
import { useRef } from 'react'
import { useLocation } from 'wouter'
import './Palette.css'
import { PaletteSearch } from './PaletteSearch.tsx'
import type { PaletteEntry } from './palette-entries.ts'
import { pressKey } from './press-key.ts'
import { useAct } from './use-act.ts'

/** Search and commands: screens, actions, regions, RTL, meetings, snapshots, documents; arrows and Enter. */
export const Palette = ({
  open,
  onClose,
  onHelp,
}: {
  readonly open: boolean
  readonly onClose: () => void
  readonly onHelp: () => void
}) => {
  const [, go] = useLocation()
  const act = useAct()
  const chosen = useRef<PaletteEntry | null>(null)
  const run = ({ does }: PaletteEntry): void => {
    if (typeof does === 'string') {
      if (does === 'help') onHelp()
      else window.print()
    } else if ('here' in does) pressKey(does.here)
    else if (does.key !== undefined || does.button !== undefined) act(does)
    else {
      go(does.path)
      document.querySelector<HTMLElement>('.frame-screen')?.focus({ preventScroll: true })
    }
  }
  return (
    <Modal
      open={open}
      onCancel={onClose}
      footer={null}
      closable={false}
      width={560}
      destroyOnHidden
      title={<span className="visually-hidden">Cari atau jalankan perintah</span>}
      rootClassName="palette"
      // what is begun may open a dialog of its own: this one has gone and given the focus back by then
      afterClose={() => {
        const entry = chosen.current
        chosen.current = null
        if (entry !== null) setTimeout(() => run(entry))
      }}
    >
      <PaletteSearch
        choose={(entry) => {
          chosen.current = entry
          onClose()
        }}
      />
    </Modal>
  )
}

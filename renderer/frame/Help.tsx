import { Drawer } from 'antd'
import { useLocation } from 'wouter'
import './Help.css'
import { helpFor } from './help-texts.ts'

/** Help for the screen one is on: what to do in order, and its keys. */
export const Help = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const [path] = useLocation()
  const help = helpFor(path)
  if (help === null) return null
  return (
    <Drawer title={`Bantuan: ${help.title}`} open={open} onClose={onClose} size={400}>
      <ol className="help-steps">
        {help.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3 className="help-heading">Tombol papan ketik</h3>
      <dl className="help-keys">
        {help.keys.map(({ keys, what }) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Drawer>
  )
}

import { Drawer } from 'antd'
import { useLocation } from 'wouter'
import './Help.css'
import { COMMON_KEYS, type HelpKey, helpFor } from './help-texts.ts'

/** Help for the screen one is on: what it is for, what to do in order, what people ask, and its keys. */
export const Help = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const [path] = useLocation()
  const help = helpFor(path)
  if (help === null) return null
  return (
    <Drawer
      title={`Bantuan: ${help.title}`}
      open={open}
      onClose={onClose}
      closable={{ 'aria-label': 'Tutup', placement: 'end' }}
      size={440}
      rootClassName="help"
    >
      <p className="help-about">{help.about}</p>
      <h3 className="help-heading">Langkah</h3>
      <ol className="help-steps">
        {help.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3 className="help-heading">Yang sering ditanyakan</h3>
      <dl className="help-questions">
        {help.questions.map(({ question, answer }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <h3 className="help-heading">Tombol papan ketik layar ini</h3>
      <Keys keys={help.keys} />
      <h3 className="help-heading">Tombol di semua layar</h3>
      <Keys keys={COMMON_KEYS} />
    </Drawer>
  )
}

const Keys = ({ keys }: { readonly keys: readonly HelpKey[] }) => (
  <dl className="help-keys">
    {keys.map((key) => (
      <div key={key.keys}>
        <dt>{key.keys}</dt>
        <dd>{key.what}</dd>
      </div>
    ))}
  </dl>
)

import { Button } from 'antd'

/** What was refused in a list and why, above that list; nothing without one. */
export const Refusal = ({ text, dismiss }: { readonly text: string | null; readonly dismiss: () => void }) =>
  text === null ? null : (
    <div className="refusal" role="alert">
      <span>{text}</span>
      <Button size="small" onClick={dismiss}>
        Tutup
      </Button>
    </div>
  )

import { useId } from 'react'

/** With the office's own figures, or with data contoh in a file of their own. */
export type Start = 'own' | 'sample'

/** The third question: two cards, one radio each. */
export const StartChoice = ({
  value,
  sampleExists,
  change,
}: {
  readonly value: Start
  readonly sampleExists: boolean
  readonly change: (start: Start) => void
}) => (
  <div className="start-choice" role="radiogroup" aria-label="Mulai dengan">
    <Card
      title="Data sendiri"
      text="Mulai kosong, lalu masukkan potret data pertama."
      checked={value === 'own'}
      choose={() => change('own')}
    />
    <Card
      title="Data contoh"
      text={
        sampleExists
          ? 'Data contoh yang disimpan dibuka kembali. Semua ditandai DATA CONTOH dan dapat dihapus sekaligus.'
          : 'Untuk belajar. Semua ditandai DATA CONTOH dan dapat dihapus sekaligus.'
      }
      checked={value === 'sample'}
      choose={() => change('sample')}
    />
  </div>
)

const Card = ({
  title,
  text,
  checked,
  choose,
}: {
  readonly title: string
  readonly text: string
  readonly checked: boolean
  readonly choose: () => void
}) => {
  const id = useId()
  return (
    <label className={`start-card${checked ? ' start-card-chosen' : ''}`}>
      <input type="radio" name="start" checked={checked} onChange={choose} aria-describedby={id} />
      <span className="start-card-title">{title}</span>
      <span className="start-card-text" id={id}>
        {text}
      </span>
    </label>
  )
}

import { type ReactNode, useId } from 'react'

/** One numbered question; `off` greys it when another answer makes it needless. */
export const Question = ({
  number,
  title,
  off = false,
  children,
}: {
  readonly number: number
  readonly title: string
  readonly off?: boolean
  readonly children: ReactNode
}) => {
  const id = useId()
  return (
    <section className={`question${off ? ' question-off' : ''}`} aria-labelledby={id}>
      <span className="question-number" aria-hidden="true">
        {number}
      </span>
      <h2 id={id}>
        {title}
        {off && <span className="question-remark">tidak diperlukan untuk data contoh</span>}
      </h2>
      <div className="question-body">{children}</div>
    </section>
  )
}

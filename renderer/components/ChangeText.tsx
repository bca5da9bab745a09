import type { ReactNode } from 'react'
import './ChangeText.css'

/** Whether more of something is good (peserta aktif), bad (belum terlindungi), or neither (potensi). */
export type ChangeMeaning = 'more-is-good' | 'less-is-good' | 'neutral'

/**
 * A change beside a key figure: ▲ or ▼, figure without sign, unit, and since when; "= tetap" without change. Colour follows the
 * meaning, the sign and the words carry it too.
 */
export const ChangeText = ({
  direction,
  meaning,
  children,
}: {
  readonly direction: -1 | 0 | 1
  readonly meaning: ChangeMeaning
  readonly children: ReactNode
}) => {
  if (direction === 0) return <span className="change-text">= tetap</span>
  const good = meaning === 'neutral' ? null : direction > 0 === (meaning === 'more-is-good')
  const tone = good === null ? '' : good ? ' change-good' : ' change-bad'
  return (
    <span className={`change-text${tone}`}>
      <span aria-hidden="true">{direction > 0 ? '▲' : '▼'}</span>
      <span className="visually-hidden">{direction > 0 ? 'naik' : 'turun'}</span> {children}
    </span>
  )
}

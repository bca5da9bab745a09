import { Link } from 'wouter'
import type { KeyChange, KeyFigure } from '../../../shared/comparison/comparison-view.ts'

/** The five figures in one strip, each with its change and what it is compared with; without a target, the way to set one. */
export const KeyStrip = ({
  figures,
  lacksTarget,
}: {
  readonly figures: readonly KeyFigure[]
  readonly lacksTarget: boolean
}) => (
  <dl className="cmp-strip">
    {figures.map((figure) => (
      <div key={figure.key}>
        <dt>{figure.label}</dt>
        <dd>
          <div className="cmp-key">
            <span className="cmp-key-value">{figure.value}</span>
            <span className={figure.unit === '%' ? 'cmp-key-percent' : 'cmp-key-unit'}>{figure.unit}</span>
            {figure.partial !== null && <span className="cmp-key-unit">({figure.partial})</span>}
            {figure.key === 'gap' && lacksTarget && (
              <Link href="/pengaturan/target" className="cmp-set-target">
                Atur target
              </Link>
            )}
          </div>
          <Change change={figure.change} />
        </dd>
      </div>
    ))}
  </dl>
)

const GLYPHS = { up: '▲', down: '▼', same: '=', unknown: '' } as const
const SPOKEN = { up: 'naik', down: 'turun', same: '', unknown: '' } as const

const Change = ({ change }: { readonly change: KeyChange }) => (
  <div className="cmp-change">
    <span className={`cmp-change-${change.tone}`}>
      <span aria-hidden="true" className="cmp-glyph">
        {GLYPHS[change.direction]}
      </span>{' '}
      <span className="visually-hidden">{SPOKEN[change.direction]}</span>
      {change.direction === 'unknown' ? change.text : <strong>{change.text}</strong>}
    </span>{' '}
    {change.reference}
  </div>
)

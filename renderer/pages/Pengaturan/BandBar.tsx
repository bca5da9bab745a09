import type { CategoryScheme } from '../../../shared/domain/target.ts'
import { formatHundredths } from '../../../shared/format/number.ts'
import { categoryNote } from '../../../shared/text/narrative/regions.ts'
import './BandBar.css'

const WHOLE = 10_000

/** The bands on a scale from 0 to 100 percent, and the note that papers print under their table. */
export const BandBar = ({ scheme }: { readonly scheme: CategoryScheme }) => (
  <div className="bands">
    <ol className="bands-bar">
      {scheme.bands.map((band, index) => {
        const upper = scheme.bands[index + 1]?.lower ?? WHOLE
        return (
          <li key={band.lower} style={{ flexGrow: Math.max(upper - band.lower, 1) }}>
            <span className="bands-edge">{formatHundredths(band.lower)}%</span>
            <span className="bands-label">{band.label}</span>
          </li>
        )
      })}
    </ol>
    <p className="bands-note">Tercetak: “{categoryNote(scheme)}”</p>
  </div>
)

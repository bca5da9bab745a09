import { letterheadNames } from '../../../shared/report/letterhead-names.ts'
import { useEmblemUrl } from './use-emblem-url.ts'

/** Emblem and lines of the letterhead over their double rule, about as they are printed. */
export const LetterheadPreview = ({
  government,
  name,
  address,
  emblem,
}: {
  readonly government: string
  readonly name: string
  readonly address: readonly string[]
  readonly emblem: Uint8Array | null
}) => {
  const url = useEmblemUrl(emblem)
  const names = letterheadNames({ government, name })
  return (
    <div className="letterhead">
      {url === null ? (
        <span className="letterhead-blank">tanpa logo</span>
      ) : (
        <img className="letterhead-emblem" src={url} alt="Logo kantor" />
      )}
      <div className="letterhead-lines">
        <strong>{names.government}</strong>
        <strong className="letterhead-office">{names.office}</strong>
        {address.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
    </div>
  )
}

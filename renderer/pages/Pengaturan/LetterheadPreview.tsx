import { letterheadLines } from '../../../shared/report/letterhead-lines.ts'
import { letterheadNames } from '../../../shared/report/letterhead-names.ts'
import { PORTRAIT_WIDTH } from '../../../shared/report/table-widths.ts'
import { useEmblemUrl } from './use-emblem-url.ts'
import '../../print/paper.css'

/** Emblem and lines of the letterhead over their double rule as they are printed, in the sizes and lines of the paper, made smaller. */
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
  const lines = letterheadLines({ ...letterheadNames({ government, name }), address }, PORTRAIT_WIDTH)
  return (
    <div className="letterhead">
      <div className="paper letterhead-sheet">
        <div className="paper-letterhead-columns">
          {url === null ? (
            <span className="letterhead-blank">tanpa logo</span>
          ) : (
            <img className="letterhead-emblem" src={url} alt="Logo kantor" />
          )}
          <div className="paper-letterhead-lines">
            {[...lines.names.entries()].map(([position, { text, sizePt }]) => (
              <p key={position} className="paper-letterhead-name" style={{ fontSize: `${sizePt}pt` }}>
                {text}
              </p>
            ))}
            {[...lines.address.entries()].map(([position, { text }]) => (
              <p key={position} className="paper-letterhead-address">
                {text}
              </p>
            ))}
          </div>
        </div>
        <div className="paper-letterhead-rule" />
      </div>
    </div>
  )
}

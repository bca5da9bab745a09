import { useEffect, useState } from 'react'
import { ordinalLetter } from '../../shared/format/number.ts'
import type {
  FigureBlock,
  HeadingBlock,
  KeyFiguresBlock,
  LetterheadBlock,
  ReportModel,
  SignatureBlock,
  TitleBlock,
} from '../../shared/report/model.ts'
import type { PaperLayout } from '../../shared/report/paper-layout.ts'
import { subjectSizePt } from '../../shared/report/subject-size.ts'
import { chartPicture } from './chart-picture.ts'
import type { FlowUnit } from './flow-units.ts'
import { PaperText, usePaperMarks } from './PaperText.tsx'
import { type LinePlace, runsText, sliceParagraphs } from './slice-runs.ts'

/** Which lines of a unit are drawn, and where its lines are; without `lines` the whole. */
export interface DrawnLines {
  readonly fromLine: number
  readonly toLine: number
  readonly lines: readonly LinePlace[] | undefined
}

export const WHOLE: DrawnLines = { fromLine: 0, toLine: Number.POSITIVE_INFINITY, lines: undefined }

/** One unit of the flow as it is printed; rows of tables are drawn by `PaperTable`. */
export const PaperUnit = ({
  unit,
  model,
  layout,
  drawn = WHOLE,
}: {
  readonly unit: FlowUnit
  readonly model: ReportModel
  readonly layout: PaperLayout
  readonly drawn?: DrawnLines
}) => {
  const { content } = unit
  switch (content.type) {
    case 'letterhead':
      return <Letterhead block={content} layout={layout} />
    case 'title':
      return <Title block={content} />
    case 'facts':
      return (
        <div className="paper-facts" style={{ gridTemplateColumns: `${content.labelWidth / 20}pt 9.9pt 1fr` }}>
          {content.rows.map(({ label, value }) => (
            <div className="paper-fact" key={label}>
              <span>{label}</span>
              <span>:</span>
              <span>
                <PaperText runs={value} />
              </span>
            </div>
          ))}
        </div>
      )
    case 'key-figures':
      return <KeyFigures block={content} sizePt={layout.keyFigurePt} />
    case 'heading':
      return <Heading block={content} />
    case 'paragraph':
      return <Prose unit={unit} paragraphs={[content.runs]} drawn={drawn} />
    case 'item': {
      const { list, index } = content
      const marker = list.marker === 'alpha' ? ordinalLetter(index) : String(index + 1)
      return (
        <div className="paper-item">
          <span className="paper-marker">{drawn.fromLine === 0 ? `${marker}.` : ''}</span>
          <Prose unit={unit} paragraphs={[list.items[index] ?? []]} drawn={drawn} />
        </div>
      )
    }
    case 'caption':
      return <p className="paper-caption">{[content.table.label, content.table.caption].filter(Boolean).join(' ')}</p>
    case 'notes':
      return (
        <p className="paper-notes">
          {[...content.table.notes.entries()].map(([index, { mark, text }]) => (
            <span key={index}>
              {index > 0 && ' '}
              {mark !== null && (
                <>
                  <sup>{mark}</sup>
                  {'\u00a0'}
                </>
              )}
              {text}
            </span>
          ))}
        </p>
      )
    case 'figure':
      return <Figure block={content} />
    case 'signature':
      return <Signature block={content} isTight={model.paper === 'A4' && content.sizePt === 11} />
    case 'attachment-title':
      return (
        <div className="paper-attachment">
          <p className="paper-reference">{content.reference}</p>
          <p className="paper-attachment-title">{content.title.join('\n')}</p>
        </div>
      )
    case 'row':
      throw new RangeError('a row is drawn in its table')
  }
}

const Prose = ({
  unit,
  paragraphs,
  drawn,
}: {
  readonly unit: FlowUnit
  readonly paragraphs: Parameters<typeof sliceParagraphs>[0]
  readonly drawn: DrawnLines
}) => {
  const marks = usePaperMarks()
  const [runs = []] = sliceParagraphs(paragraphs, drawn.lines, drawn.fromLine, drawn.toLine)
  const isParted = drawn.lines !== undefined && drawn.toLine < drawn.lines.length
  const isChanged = unit.block !== null && marks.changed.has(unit.block)
  const doubtful = isChanged && unit.block !== null ? marks.doubtful(unit.block, runsText(runs)) : []
  return (
    <p
      className={`${unit.content.type === 'item' ? 'paper-item-text' : 'paper-body'}${isParted ? ' paper-parted' : ''}`}
      data-text="0"
    >
      <PaperText runs={runs} doubtful={doubtful} />
    </p>
  )
}

const Letterhead = ({ block, layout }: { readonly block: LetterheadBlock; readonly layout: PaperLayout }) => {
  const source = usePicture(block.emblem)
  const size = layout.letterhead?.emblem ?? null
  return (
    <div className="paper-letterhead">
      <div className="paper-letterhead-columns">
        <div style={size === null ? {} : { width: `${size.widthMm}mm`, height: `${size.heightMm}mm` }}>
          {source !== null && <img className="paper-emblem" src={source} alt={`Lambang ${block.government}`} />}
        </div>
        <div className="paper-letterhead-lines">
          {[...(layout.letterhead?.names.entries() ?? [])].map(([position, { text, sizePt }]) => (
            <p key={position} style={{ fontSize: `${sizePt}pt` }} className="paper-letterhead-name">
              {text}
            </p>
          ))}
          {[...(layout.letterhead?.address.entries() ?? [])].map(([position, { text }]) => (
            <p key={position} className="paper-letterhead-address">
              {text}
            </p>
          ))}
        </div>
        <div />
      </div>
      <div className="paper-letterhead-rule" />
    </div>
  )
}

/** Bytes of a picture as an address for this window; null while there is none. */
const usePicture = (bytes: Uint8Array | null): string | null => {
  const [source, setSource] = useState<string | null>(null)
  useEffect(() => {
    if (bytes === null) {
      setSource(null)
      return
    }
    const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'image/png' }))
    setSource(url)
    return () => URL.revokeObjectURL(url)
  }, [bytes])
  return source
}

const Title = ({ block }: { readonly block: TitleBlock }) => (
  <div className="paper-title">
    <p className="paper-title-kind">{block.kind}</p>
    {block.about !== null && <p className="paper-title-about">{block.about}</p>}
    {block.subject.length > 0 && (
      <p className="paper-title-subject" style={{ fontSize: `${subjectSizePt(block.subject)}pt` }}>
        {block.subject.join('\n')}
      </p>
    )}
    {block.number !== null && <p className="paper-title-about">{block.number}</p>}
  </div>
)

const KeyFigures = ({ block, sizePt }: { readonly block: KeyFiguresBlock; readonly sizePt: number }) => (
  <div className="paper-key-figures">
    {block.items.map(({ label, figure, explanation }) => (
      <div key={label}>
        <p className="paper-key-label">{label}</p>
        <p className="paper-key-figure" style={{ fontSize: `${sizePt}pt` }}>
          {figure}
        </p>
        <p className="paper-key-note">{explanation.join('\n')}</p>
      </div>
    ))}
  </div>
)

const Heading = ({ block }: { readonly block: HeadingBlock }) => (
  <div className={`paper-heading paper-heading-${block.level}`}>
    {block.level > 0 && <span className="paper-marker">{block.number ?? ''}</span>}
    <span>{block.text}</span>
  </div>
)

const Figure = ({ block }: { readonly block: FigureBlock }) => (
  <figure className="paper-figure">
    <img
      src={chartPicture(block)}
      alt={block.alt}
      style={{ width: `${block.widthMm}mm`, height: `${block.heightMm}mm` }}
    />
    <figcaption>
      <b>{block.label} </b>
      {block.caption}
    </figcaption>
  </figure>
)

const Signature = ({ block, isTight }: { readonly block: SignatureBlock; readonly isTight: boolean }) => (
  <div className="paper-signature" style={{ fontSize: `${block.sizePt}pt` }}>
    {[...[...block.opening, ...block.position].entries()].map(([position, line]) => (
      <p key={position}>{line}</p>
    ))}
    <div className={isTight ? 'paper-signature-tight' : 'paper-signature-free'} />
    {block.name.map((line) => (
      <p key={line}>
        <b>{line}</b>
      </p>
    ))}
    {block.rank !== null && <p>{block.rank}</p>}
    {block.nip !== null && <p>{block.nip}</p>}
  </div>
)

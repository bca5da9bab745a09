import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ReportModel, TableBlock } from '../../shared/report/model.ts'
import type { PageBox, PaperLayout } from '../../shared/report/paper-layout.ts'
import { type FlowUnit, flowUnits } from './flow-units.ts'
import { measureUnits, type UnitMeasure } from './measure-units.ts'
import { type DrawnRow, PaperTable, WHOLE_ROW } from './PaperTable.tsx'
import { PaperUnit } from './PaperUnit.tsx'
import { usePaperMarks } from './PaperText.tsx'
import { type Placed, paginate } from './paginate.ts'
import { usePaperFont } from './print-fonts.ts'
import './paper.css'
import './paper-table.css'
import './paper-print.css'

const SAMPLE_MARK = 'DATA CONTOH – bukan data resmi'
const PIXELS_PER_TWIP = 96 / 1440
/** Left free at the foot, so that rounding never cuts a line. */
const SLACK_PX = 2

interface Sheet {
  readonly number: number
  readonly part: number
  readonly first: boolean
  readonly placed: readonly Placed[]
}

interface Measured {
  readonly model: ReportModel
  readonly layout: PaperLayout
  readonly units: readonly (readonly FlowUnit[])[]
  readonly measures: readonly (readonly UnitMeasure[])[]
  readonly sheets: readonly Sheet[]
}

/**
 * The pages of a paper as they are printed: every sheet a box of its true size, with header, footer and "Halaman x dari y". The same
 * boxes are shown in the preview (scaled) and printed. Nothing is shown before the paper's font is there.
 */
export const PaperPages = ({
  model,
  layout,
  scale,
  onPages,
}: {
  readonly model: ReportModel
  readonly layout: PaperLayout
  /** Of a sheet of this width in pixels; 1 is true size. */
  readonly scale: (widthPx: number) => number
  readonly onPages?: (count: number) => void
}) => {
  const hasFont = usePaperFont()
  const [measured, setMeasured] = useState<Measured | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const units = useMemo(() => model.parts.map((_part, part) => flowUnits(model, part, layout)), [model, layout])
  const isStale = hasFont && measured?.units !== units

  useLayoutEffect(() => {
    if (!isStale || root.current === null) return
    const parts = [...root.current.children].filter((node) => node instanceof HTMLElement)
    const measures = parts.map((node, part) => measureUnits(node, units[part] ?? []))
    const sheets = measures.flatMap((own, part) =>
      paginate(own, (layout.pages[part]?.textHeight ?? 0) * PIXELS_PER_TWIP - SLACK_PX).map(
        (placed, index): Omit<Sheet, 'number'> => ({ part, first: index === 0, placed }),
      ),
    )
    const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }))
    setMeasured({ model, layout, units, measures, sheets: numbered })
    onPages?.(sheets.length)
  }, [isStale, units, model, layout, onPages])

  return (
    <div className={`paper paper-${model.kind}`} data-paper={model.paper}>
      {isStale && (
        <div className="paper-measure" ref={root} aria-hidden="true">
          {[...units.entries()].map(([part, own]) => (
            <div key={part} style={{ width: twips(layout.pages[part]?.textWidth ?? 0) }}>
              <Flow units={own} model={model} layout={layout} />
            </div>
          ))}
        </div>
      )}
      {measured?.sheets.map((sheet) => (
        <SheetBox key={sheet.number} sheet={sheet} measured={measured} scale={scale} />
      ))}
    </div>
  )
}

const twips = (length: number): string => `${length / 20}pt`

const SheetBox = ({
  sheet,
  measured,
  scale,
}: {
  readonly sheet: Sheet
  readonly measured: Measured
  readonly scale: (widthPx: number) => number
}) => {
  const { model, layout } = measured
  const { number } = sheet
  const page = layout.pages[sheet.part]
  const part = model.parts[sheet.part]
  if (page === undefined || part === undefined) return null
  const size = scale(page.width * PIXELS_PER_TWIP)
  const isFirst = sheet.first && part.letterhead
  return (
    <div
      className={`paper-place paper-place-${model.paper}-${part.orientation}`}
      style={{ '--paper-scale': size }}
      data-page={number}
    >
      <section
        className={`paper-sheet paper-sheet-${model.paper}-${part.orientation}`}
        aria-label={`Halaman ${number} dari ${measured.sheets.length}`}
      >
        <Header page={page} left={isFirst ? null : model.furniture.headerLeft} sample={model.sample} />
        <div
          className="paper-content"
          style={{
            top: twips(page.top),
            left: twips(page.left),
            width: twips(page.textWidth),
            height: twips(page.textHeight),
          }}
        >
          <Flow
            units={measured.units[sheet.part] ?? []}
            model={model}
            layout={layout}
            page={{ placed: sheet.placed, measures: measured.measures[sheet.part] ?? [] }}
          />
        </div>
        <footer
          className="paper-footer"
          style={{ left: twips(page.left), width: twips(page.textWidth), bottom: twips(page.footer) }}
        >
          <span>{model.furniture.footerLeft}</span>
          <span>
            Halaman {number} dari {measured.sheets.length}
          </span>
        </footer>
      </section>
    </div>
  )
}

const Header = ({
  page,
  left,
  sample,
}: {
  readonly page: PageBox
  readonly left: string | null
  readonly sample: boolean
}) => (
  <header
    className="paper-header"
    style={{ left: twips(page.left), width: twips(page.textWidth), top: twips(page.header) }}
  >
    <span>{left ?? ''}</span>
    {sample && <b className="paper-sample">{SAMPLE_MARK}</b>}
  </header>
)

type Group =
  | {
      readonly kind: 'unit'
      readonly unit: FlowUnit
      readonly placed: Placed | null
      /** Space above in points, beyond what the unit before leaves below itself. */
      readonly above: number
    }
  | {
      readonly kind: 'table'
      readonly table: TableBlock
      readonly rows: readonly DrawnRow[]
      readonly units: readonly FlowUnit[]
    }

/** Units one under the other; without `page` all of them whole, to be measured. */
const Flow = ({
  units,
  model,
  layout,
  page,
}: {
  readonly units: readonly FlowUnit[]
  readonly model: ReportModel
  readonly layout: PaperLayout
  readonly page?: { readonly placed: readonly Placed[]; readonly measures: readonly UnitMeasure[] }
}) => {
  const { changed, current } = usePaperMarks()
  const marksOf = (block: string | null): string =>
    block === null ? '' : `${changed.has(block) ? 'paper-changed' : ''}${block === current ? ' paper-current' : ''}`
  return groupsOf(units, page).map((group) => {
    if (group.kind === 'table') {
      const final = group.units.at(-1)
      return (
        <div
          key={`${group.rows[0]?.unit}`}
          className={marksOf(group.units[0]?.block ?? null)}
          data-block={group.units[0]?.block}
          style={{ paddingBottom: `${(final?.after ?? 0) + (final?.tail ?? 0)}pt` }}
        >
          <PaperTable table={group.table} layout={layout} rows={group.rows} />
        </div>
      )
    }
    const { unit, placed, above } = group
    const measure = placed === null ? undefined : page?.measures[placed.unit]
    const isEnd = placed === null || placed.toLine === (measure?.lines ?? 1)
    return (
      <div
        key={unit.id}
        className={marksOf(unit.block)}
        data-block={unit.block}
        style={{
          paddingTop: page === undefined ? 0 : `${above}pt`,
          paddingBottom: page !== undefined && isEnd ? `${unit.after + unit.tail}pt` : 0,
        }}
      >
        <div data-unit={unit.id}>
          <PaperUnit
            unit={unit}
            model={model}
            layout={layout}
            {...(placed === null || measure === undefined || measure.lines === 1
              ? {}
              : { drawn: { fromLine: placed.fromLine, toLine: placed.toLine, lines: measure.lineCells[0] } })}
          />
        </div>
      </div>
    )
  })
}

const groupsOf = (
  units: readonly FlowUnit[],
  page: { readonly placed: readonly Placed[]; readonly measures: readonly UnitMeasure[] } | undefined,
): readonly Group[] => {
  const here =
    page === undefined
      ? units.map((unit) => ({ unit, placed: null }))
      : page.placed.flatMap((placed) => {
          const unit = units[placed.unit]
          return unit === undefined ? [] : [{ unit, placed }]
        })
  const groups: Group[] = []
  for (const [position, { unit, placed }] of here.entries()) {
    const { content } = unit
    if (content.type !== 'row') {
      const previous = here[position - 1]?.unit
      groups.push({
        kind: 'unit',
        unit,
        placed,
        above: previous === undefined ? 0 : Math.max(0, unit.before - previous.after),
      })
      continue
    }
    const measure = placed === null ? undefined : page?.measures[placed.unit]
    const row: DrawnRow = {
      index: content.index,
      unit: unit.id,
      drawn:
        placed === null || measure === undefined || measure.lines === 1
          ? WHOLE_ROW
          : { fromLine: placed.fromLine, toLine: placed.toLine, cells: measure.lineCells },
    }
    const open = groups.at(-1)
    if (open?.kind === 'table' && open.table === content.table) {
      groups[groups.length - 1] = { ...open, rows: [...open.rows, row], units: [...open.units, unit] }
    } else {
      groups.push({ kind: 'table', table: content.table, rows: [row], units: [unit] })
    }
  }
  return groups
}

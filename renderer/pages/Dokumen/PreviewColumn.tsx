import { MinusOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DocumentText } from '../../../shared/contract/document-channels.ts'
import type { FigurePool } from '../../../shared/report/figure-pool.ts'
import type { ReportModel } from '../../../shared/report/model.ts'
import type { PaperLayout } from '../../../shared/report/paper-layout.ts'
import { PaperPages } from '../../print/PaperPages.tsx'
import { PaperMarksContext } from '../../print/PaperText.tsx'
import { marksOf } from './preview-marks.ts'
import { showInPages, usePagePlace } from './use-page-place.ts'
import './preview.css'

const STEPS = [0.4, 0.5, 0.58, 0.67, 0.75, 0.85, 1, 1.25, 1.5] as const
/** Room beside a sheet: the edge of the column and its scroll bar. */
const BESIDE_PX = 44

/** The pages as they will be printed, scaled to the column, with the size of the paper and the way around in them. */
export const PreviewColumn = ({
  model,
  layout,
  texts,
  figures,
  target,
  isChosen,
  paper,
  choosePaper,
}: {
  readonly model: ReportModel
  readonly layout: PaperLayout
  readonly texts: readonly DocumentText[]
  readonly figures: FigurePool
  /** A block to turn to; a new moment turns to it again. */
  readonly target: { readonly block: string; readonly at: number } | null
  /** Where columns stand one at a time: whether this is the one. */
  readonly isChosen: boolean
  readonly paper: 'A4' | 'F4'
  /** null for a paper whose size is frozen. */
  readonly choosePaper: ((paper: 'A4' | 'F4') => void) | null
}) => {
  const body = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(0)
  const [zoom, setZoom] = useState<number | null>(null)
  const [count, setCount] = useState(0)
  const page = usePagePlace(body)
  const current = target?.block ?? null
  const marks = useMemo(() => marksOf(texts, figures, current), [texts, figures, current])
  const portraitPx = ((layout.pages[0]?.width ?? 11906) * 96) / 1440
  const fit = Math.max(0.3, Math.min(1, (room - BESIDE_PX) / portraitPx))
  const shown = zoom ?? fit

  useEffect(() => {
    const node = body.current
    if (node === null) return
    // it scrolls by keys, and holds nothing else that could take the focus
    node.tabIndex = 0
    const watcher = new ResizeObserver(() => setRoom(node.clientWidth))
    watcher.observe(node)
    return () => watcher.disconnect()
  }, [])
  // the pages may still be measured when a block is asked for
  useEffect(() => {
    if (target !== null && count > 0 && body.current !== null) showInPages(body.current, target.block, isChosen)
  }, [target, count, isChosen])

  // a landscape sheet is made to fit while nobody chose a larger scale
  const scale = useCallback(
    (width: number) =>
      zoom !== null && zoom > fit ? zoom : Math.min(shown, Math.max(0.2, (room - BESIDE_PX) / width)),
    [zoom, fit, shown, room],
  )
  const step = (direction: 1 | -1): void => {
    const next =
      direction === 1 ? STEPS.find((value) => value > shown + 0.01) : STEPS.findLast((value) => value < shown - 0.01)
    if (next !== undefined) setZoom(next)
  }

  return (
    <section className="doc-preview" aria-label="Pratinjau (perkiraan)">
      <div className="doc-preview-head">
        <h2>Pratinjau</h2>
        <span className="doc-preview-remark">(perkiraan)</span>
        {choosePaper === null ? (
          <span>{paper}</span>
        ) : (
          <Select
            aria-label="Ukuran kertas"
            size="small"
            value={paper}
            onChange={choosePaper}
            options={[
              { value: 'A4' as const, label: 'A4' },
              { value: 'F4' as const, label: 'F4' },
            ]}
          />
        )}
        <span className="doc-preview-page">{count === 0 ? '' : `Halaman ${Math.min(page, count)} dari ${count}`}</span>
        <Button
          size="small"
          icon={<MinusOutlined />}
          aria-label="Perkecil pratinjau"
          title="Perkecil pratinjau"
          onClick={() => step(-1)}
        />
        <span className="doc-preview-zoom">{Math.round(shown * 100)}%</span>
        <Button
          size="small"
          icon={<PlusOutlined />}
          aria-label="Perbesar pratinjau"
          title="Perbesar pratinjau"
          onClick={() => step(1)}
        />
      </div>
      <section className="doc-preview-body" ref={body} aria-label="Halaman dokumen">
        <PaperMarksContext value={marks}>
          {room > 0 && <PaperPages model={model} layout={layout} scale={scale} onPages={setCount} />}
        </PaperMarksContext>
      </section>
    </section>
  )
}

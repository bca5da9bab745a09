import { createContext, Fragment, useContext } from 'react'
import type { Run } from '../../shared/report/model.ts'
import { sliceRuns } from './slice-runs.ts'

/** What the preview marks: the block somebody works on, blocks whose text was edited, and figures in them that the data lack. Paper has none. */
export interface PaperMarks {
  readonly current: string | null
  readonly changed: ReadonlySet<string>
  readonly doubtful: (block: string, text: string) => readonly { readonly start: number; readonly end: number }[]
}

const NO_MARKS: PaperMarks = { current: null, changed: new Set(), doubtful: () => [] }

export const PaperMarksContext = createContext<PaperMarks>(NO_MARKS)

/** Returns the marks of the preview. */
export const usePaperMarks = (): PaperMarks => useContext(PaperMarksContext)

/** Pieces of a text: bold parts, hanging notes; `doubtful` places are underlined in red on screen. */
export const PaperText = ({
  runs,
  doubtful = [],
}: {
  readonly runs: readonly Run[]
  readonly doubtful?: readonly { readonly start: number; readonly end: number }[]
}) => {
  if (doubtful.length === 0) return <Pieces runs={runs} />
  const length = runs.reduce((sum, run) => sum + run.text.length, 0)
  const edges = [...new Set([0, ...doubtful.flatMap(({ start, end }) => [start, end]), length])].sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? length
    const pieces = sliceRuns(runs, from, to)
    const isDoubtful = doubtful.some(({ start, end }) => start <= from && to <= end)
    return isDoubtful ? (
      <span className="paper-doubt" key={from}>
        <Pieces runs={pieces} />
      </span>
    ) : (
      <Pieces runs={pieces} key={from} />
    )
  })
}

const Pieces = ({ runs }: { readonly runs: readonly Run[] }) => {
  let start = 0
  return runs.map((run) => {
    const key = `${start}.${run.note ?? ''}`
    start += run.text.length
    return (
      <Fragment key={key}>
        {run.bold ? <b>{run.text}</b> : run.text}
        {run.note !== undefined && <sup>{run.note}</sup>}
      </Fragment>
    )
  })
}

import { useState } from 'react'
import type { ComparisonView } from '../../../shared/comparison/comparison-view.ts'
import type { ComparisonChoices } from '../../../shared/contract/comparison-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { useRead } from '../../api/use-call.ts'
import { FailedView, LoadView } from '../../components/LoadView.tsx'
import { ProblemGlyph } from '../../components/ProblemGlyph.tsx'
import type { ReadyState } from '../../frame/ready-state.ts'
import { useSheetHead } from '../../frame/sheet-head.ts'
import './Perbandingan.css'
import './tables.css'
import './panels.css'
import './narrow.css'
import './print.css'
import { ComparisonBlocks } from './ComparisonBlocks.tsx'
import { ComparisonHeader } from './ComparisonHeader.tsx'
import { ComparisonToolbar } from './ComparisonToolbar.tsx'
import { KeyStrip } from './KeyStrip.tsx'
import { PlacesChartPanel } from './PlacesChartPanel.tsx'
import { PlacesPanel } from './PlacesPanel.tsx'
import { SegmentsPanel } from './SegmentsPanel.tsx'
import { type Method, TrendPanels } from './TrendPanels.tsx'
import { type Choice, useChoice } from './use-choice.ts'
import { useExport } from './use-export.ts'
import { useKept } from './use-kept.ts'
import { usePrintingClass } from '../../print/use-printing.ts'
import { useRegionStart } from './use-region-start.ts'
import { WhyPanel } from './WhyPanel.tsx'

/** The screen once there are two snapshots: what is compared on top, then the figures, their causes, the regions, the course. */
export const ComparisonScreen = ({
  state,
  choices,
}: {
  readonly state: ReadyState
  readonly choices: ComparisonChoices
}) => {
  const { choice, change } = useChoice(choices)
  const [method, setMethod] = useState<Method>('last-two')
  if (choice === null) return null
  return (
    <Chosen state={state} choices={choices} choice={choice} change={change} method={method} setMethod={setMethod} />
  )
}

const Chosen = ({
  state,
  choices,
  choice,
  change,
  method,
  setMethod,
}: {
  readonly state: ReadyState
  readonly choices: ComparisonChoices
  readonly choice: Choice
  readonly change: (part: Partial<Choice>) => void
  readonly method: Method
  readonly setMethod: (method: Method) => void
}) => {
  const query = useRead('comparison.read', choice)
  const exporting = useExport(choice, method, state.capabilities.saveAs)
  usePrintingClass('printing-comparison')
  const kept = useKept(query.data)
  const view = query.isError ? undefined : kept
  const body = useRegionStart(view?.region.code)
  useSheetHead(
    view === undefined
      ? null
      : `${view.regionName}, data per ${formatDay(view.from.asOf)} dan ${formatDay(view.to.asOf)}`,
  )
  return (
    <div className="cmp">
      <ComparisonHeader choice={choice} standing={standingOf(query)} exporting={exporting} />
      <ComparisonToolbar choices={choices} choice={choice} view={view ?? null} change={change} />
      <div ref={body} tabIndex={-1} className="screen-body cmp-body" aria-busy={query.isPending}>
        {query.isError ? (
          <Failed query={query} choice={choice} change={change} />
        ) : view ? (
          <>
            {exporting.error !== null && <FailedView error={exporting.error} retry={exporting.start} />}
            <PrintHead view={view} />
            <Warnings view={view} />
            <KeyStrip figures={view.key} lacksTarget={view.target === null} />
            <div className={isLong(view) ? 'cmp-grid cmp-grid-long' : 'cmp-grid'}>
              <WhyPanel view={view} />
              <SegmentsPanel view={view} />
              {view.places && (
                <>
                  <PlacesPanel
                    view={view}
                    places={view.places}
                    open={(region) => change({ region, level: 'children' })}
                  />
                  <PlacesChartPanel view={view} places={view.places} />
                </>
              )}
              <TrendPanels choice={choice} method={method} setMethod={setMethod} />
            </div>
          </>
        ) : (
          <LoadView query={query} blocks={<ComparisonBlocks />}>
            {() => null}
          </LoadView>
        )}
      </div>
    </div>
  )
}

const standingOf = ({ isError, data }: { readonly isError: boolean; readonly data: unknown }) =>
  isError ? 'failed' : data === undefined ? 'reading' : 'ready'

const LONG_TABLE = 16

/** A table of more than a sheet's half is printed over the whole width, with the picture after it. */
const isLong = ({ places }: ComparisonView): boolean => places !== null && places.rows.length > LONG_TABLE

const Failed = ({
  query,
  choice,
  change,
}: {
  readonly query: { readonly error: unknown; readonly refetch: () => unknown }
  readonly choice: Choice
  readonly change: (part: Partial<Choice>) => void
}) => (
  <>
    <FailedView error={query.error} retry={() => void query.refetch()} />
    {choice.region !== null && (
      <p className="cmp-failed-way">
        <button type="button" className="cmp-link" onClick={() => change({ region: null })}>
          Kembali ke wilayah kantor
        </button>
      </p>
    )}
  </>
)

/** Only on paper: what the sheet is, since the choices above do not print. */
const PrintHead = ({ view }: { readonly view: ComparisonView }) => (
  <div className="cmp-print-head">
    <h1>
      Perbandingan {view.indicator.name} {view.regionName}
    </h1>
    <span>
      potret kini {formatDay(view.to.asOf)}, potret pembanding {formatDay(view.from.asOf)}. Sumber: {view.to.source}.
    </span>
  </div>
)

const Warnings = ({ view }: { readonly view: ComparisonView }) =>
  view.warnings.length === 0 ? null : (
    <ul className="cmp-warnings">
      {view.warnings.map((warning) => (
        <li key={warning}>
          <ProblemGlyph severity="informs" /> {warning}
        </li>
      ))}
    </ul>
  )

import { Button } from 'antd'
import { useEffect } from 'react'
import type { SnapshotPage, SnapshotTab } from '../../../shared/contract/snapshot-channels.ts'
import { UCJ } from '../../../shared/domain/indicator.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { FindingsPanel } from './FindingsPanel.tsx'
import { GridFoot } from './GridFoot.tsx'
import { GridSearch } from './GridSearch.tsx'
import { blockOf, isOneCell } from './grid-selection.ts'
import { HeadDialog } from './HeadDialog.tsx'
import { PasteDialog } from './PasteDialog.tsx'
import { PasteReport } from './PasteReport.tsx'
import { PotretGrid } from './PotretGrid.tsx'
import { PotretPaper } from './PotretPaper.tsx'
import { RemoveButton } from './RemoveButton.tsx'
import { SnapshotFoot } from './SnapshotFoot.tsx'
import { SnapshotHead } from './SnapshotHead.tsx'
import type { RemoveDraft } from './SnapshotView.tsx'
import { sumOffers } from './sum-offers.ts'
import { useDialog } from './use-dialog.ts'
import { usePrinting } from '../../print/use-printing.ts'
import { useSnapshotWork } from './use-snapshot-work.ts'
import { useWorkKeys } from './use-work-keys.ts'

/** The grid and the findings of one snapshot, and at their foot what makes it final. */
export const SnapshotWork = ({
  page,
  tabs,
  depth,
  pasting,
  endPasting,
  remove,
  today,
  isSample,
  isFresh,
}: {
  readonly page: SnapshotPage
  readonly tabs: readonly SnapshotTab[]
  readonly depth: number
  readonly pasting: boolean
  readonly endPasting: () => void
  readonly remove: RemoveDraft
  readonly today: string
  readonly isSample: boolean
  readonly isFresh: boolean
}) => {
  const { snapshot } = page
  const work = useSnapshotWork(page, depth)
  const { rows, look, selection, flush, chosen } = work
  const { readOnly } = look
  const heading = useDialog()
  const printing = usePrinting()
  useWorkKeys(work)
  const focusFirst = isFresh && !readOnly
  const { grid } = work
  useEffect(() => {
    if (focusFirst) grid.current?.focus({ preventScroll: true })
  }, [focusFirst, grid])
  const block = blockOf(selection)
  const ofRegion = readOnly ? [] : sumOffers(look, snapshot.region.code).filter(({ site }) => site.indicator === UCJ)
  return (
    <div className="snapshot-work">
      <div className="snapshot-main">
        <SnapshotHead page={page} edit={heading.open} columns={work.shown}>
          <GridSearch regions={page.regions} show={work.toRegion} leave={work.toGrid} />
        </SnapshotHead>
        {work.failure !== null && (
          <div className="snapshot-failure" role="alert">
            <span>{work.failure}</span>
            <Button size="small" onClick={() => void flush()}>
              Simpan lagi
            </Button>
          </div>
        )}
        <PotretGrid
          label={`Angka potret ${formatDay(snapshot.asOf)}`}
          rows={rows}
          look={look}
          fit={work.fit}
          selection={selection}
          actions={work.actions}
          gridRef={work.grid}
        />
        <PasteReport
          outcome={work.outcome}
          refusals={work.refusals}
          notice={work.notice}
          nameOf={(code) => look.tree.nodes.get(code)?.region.name ?? code}
          place={work.placeRow}
          show={work.toSite}
          fix={work.fix}
          close={work.dismiss}
        />
        <GridFoot
          readOnly={readOnly}
          selection={isOneCell(block) ? null : block}
          rows={rows}
          look={look}
          beyond={work.fit.beyond}
          findings={page.findings}
          chosen={chosen}
          showBeyond={work.toLastColumn}
          active={selection.active}
          fill={work.fill}
        >
          {!readOnly && (
            <RemoveButton page={page} tabs={tabs} flush={flush} remove={remove} regions={work.regionsWithFigures} />
          )}
        </GridFoot>
      </div>
      <aside className="findings" aria-label="Temuan">
        <FindingsPanel
          page={page}
          chosen={chosen?.key ?? null}
          readOnly={readOnly}
          choose={work.choose}
          take={work.take}
          flush={flush}
        />
        <SnapshotFoot page={page} flush={flush} edit={heading.open} offers={ofRegion} fill={work.fill} />
      </aside>
      {heading.isOpen && <HeadDialog page={page} today={today} close={heading.close} />}
      {pasting && (
        <PasteDialog
          columns={look.columns}
          plan={work.planFor}
          startName={rows[selection.active.row]?.region.name ?? ''}
          take={work.takePlan}
          close={endPasting}
        />
      )}
      {printing && <PotretPaper page={page} rows={rows} look={look} isSample={isSample} />}
    </div>
  )
}

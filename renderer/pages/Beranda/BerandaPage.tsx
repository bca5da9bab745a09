import { fullNameOf } from '../../../shared/domain/region.ts'
import { formatDay, weekdayName } from '../../../shared/format/date.ts'
import { useRead } from '../../api/use-call.ts'
import { LoadView } from '../../components/LoadView.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import type { ReadyState } from '../../frame/ready-state.ts'
import { useSheetHead } from '../../frame/sheet-head.ts'
import { ROOMY, useMedia } from '../../frame/use-media.ts'
import { AttentionPanel } from './AttentionPanel.tsx'
import './Beranda.css'
import { BerandaEmpty } from './BerandaEmpty.tsx'
import { ChangesPanel } from './ChangesPanel.tsx'
import { CoveragePanel } from './CoveragePanel.tsx'
import { DuePanel } from './DuePanel.tsx'
import { HomeBlocks } from './HomeBlocks.tsx'
import { MainActions } from './MainActions.tsx'
import { MeetingPanel } from './MeetingPanel.tsx'
import { PlacesPanel } from './PlacesPanel.tsx'
import { TrendPanel } from './TrendPanel.tsx'
import './print.css'
import { usePrintingClass } from '../../print/use-printing.ts'

/** First screen: where coverage stands, what changed, what comes next, and what asks for attention. */
export const BerandaPage = ({ state }: { readonly state: ReadyState }) => {
  const home = useRead('home.read', {})
  const isRoomy = useMedia(ROOMY)
  usePrintingClass('printing-home')
  const asOf = home.data?.current?.snapshot.asOf
  useSheetHead(asOf === undefined ? null : `${fullNameOf(state.region)}, data per ${formatDay(asOf)}`)
  return (
    <>
      <PageHeader title="Beranda" context={`${weekdayName(state.today)}, ${formatDay(state.today)}`}>
        {home.data?.current && <MainActions current={home.data.current} meeting={home.data.meeting} />}
      </PageHeader>
      <LoadView query={home} blocks={<HomeBlocks />}>
        {({ current, hasTarget, meeting, attention, nextDue }) => (
          <div className="screen-body beranda-body">
            {current === null ? (
              <BerandaEmpty state={state} hasTarget={hasTarget} meeting={meeting} />
            ) : (
              <div className="beranda">
                <div className="beranda-main">
                  <CoveragePanel current={current} />
                  <div className="beranda-pair">
                    <div className="beranda-charts">
                      <TrendPanel current={current} />
                      {isRoomy && current.places !== null && (
                        <PlacesPanel places={current.places} word={current.childWord} />
                      )}
                    </div>
                    <ChangesPanel current={current} isRoomy={isRoomy} />
                  </div>
                </div>
                <div className="beranda-side">
                  <MeetingPanel meeting={meeting} zone={state.office.zone} />
                  <AttentionPanel items={attention} />
                  <DuePanel items={nextDue} withLead={isRoomy} />
                </div>
              </div>
            )}
          </div>
        )}
      </LoadView>
    </>
  )
}

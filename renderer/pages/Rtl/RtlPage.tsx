import { PlusOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { FollowUpItem } from '../../../shared/contract/follow-up-channels.ts'
import { useRead } from '../../api/use-call.ts'
import { LoadView } from '../../components/LoadView.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useKeys } from '../../components/use-keys.ts'
import type { ReadyState } from '../../frame/ready-state.ts'
import { NARROW, useMedia } from '../../frame/use-media.ts'
import { filterWords } from './filter-words.ts'
import { NewRtlPane } from './NewRtlPane.tsx'
import { NoRtl } from './NoRtl.tsx'
import { PrintSheet } from './PrintSheet.tsx'
import { RtlBlocks } from './RtlBlocks.tsx'
import { RtlDetail } from './RtlDetail.tsx'
import { RtlList } from './RtlList.tsx'
import { RtlMatrix } from './RtlMatrix.tsx'
import { useRtlFilter } from './use-rtl-filter.ts'
import './RtlPage.css'

/** Screen "RTL": all actions of all meetings at the left, the chosen one at the right; in a narrow window one of the two. */
export const RtlPage = ({ state, id }: { readonly state: ReadyState; readonly id: string | undefined }) => {
  const list = useRead('followUp.list', {})
  const [, go] = useLocation()
  const [adding, setAdding] = useState(false)
  const [asked, setAsked] = useState(0)
  const opener = useRef<Element | null>(null)
  // without any RTL the steps of the empty screen lead on, and before the first meeting there is nothing to write
  const isUnread = list.data === undefined
  const isEmpty = list.data?.followUps.length === 0
  const add = (): void => {
    if (!adding) opener.current = document.activeElement
    setAdding(true)
    setAsked((now) => now + 1)
  }
  const leaveAdding = (added: number | null): void => {
    setAdding(false)
    if (added === null) return
    opener.current = null
    go(`/rtl/${added}`)
  }
  useEffect(() => {
    // whatever the form covered can take the focus only now
    if (adding || !(opener.current instanceof HTMLElement)) return
    opener.current.focus()
    opener.current = null
  }, [adding])
  useKeys({ 'Alt+N': isUnread || isEmpty ? null : add })
  return (
    <>
      <PageHeader title="RTL" context="Rencana tindak lanjut dari semua rapat">
        {!isEmpty && (
          <>
            <Button
              icon={<PrinterOutlined aria-hidden />}
              disabled={isUnread}
              onClick={() => window.print()}
              aria-keyshortcuts="Control+P"
            >
              Cetak matriks
            </Button>
            <Button icon={<PlusOutlined aria-hidden />} disabled={isUnread} onClick={add} aria-keyshortcuts="Alt+N">
              RTL baru
            </Button>
          </>
        )}
      </PageHeader>
      <LoadView query={list} blocks={<RtlBlocks />}>
        {({ followUps }) =>
          followUps.length === 0 && !adding ? (
            <NoRtl onAdd={add} />
          ) : (
            <RtlWorkspace
              state={state}
              followUps={followUps}
              wanted={id === undefined ? null : Number(id)}
              adding={adding}
              asked={asked}
              onAdded={leaveAdding}
            />
          )
        }
      </LoadView>
    </>
  )
}

const RtlWorkspace = ({
  state,
  followUps,
  wanted,
  adding,
  asked,
  onAdded,
}: {
  readonly state: ReadyState
  readonly followUps: readonly FollowUpItem[]
  readonly wanted: number | null
  readonly adding: boolean
  readonly asked: number
  readonly onAdded: (id: number | null) => void
}) => {
  const [, go] = useLocation()
  const isNarrow = useMedia(NARROW)
  const filter = useRtlFilter(followUps)
  // what stands open at first stays so, also when a note or a filter changes the order
  const [first, setFirst] = useState(isNarrow ? null : (filter.shown[0]?.id ?? null))
  const [returnTo, setReturnTo] = useState<{ readonly id: number } | null>(null)
  const wantedItem = followUps.find((item) => item.id === (wanted ?? first)) ?? null
  // one that a search or filter hides is not read beside a list without it; a note that moves it to another view leaves it open
  const isHidden = filter.shown.length === 0 || !filter.counted.some((item) => item.id === wantedItem?.id)
  const chosen = isHidden ? null : wantedItem
  const choose = (id: number): void => {
    if (adding) onAdded(id)
    else go(`/rtl/${id}`, { replace: true })
  }
  const close = (): void => {
    if (chosen !== null) setReturnTo({ id: chosen.id })
    setFirst(null)
    go('/rtl', { replace: true })
  }
  const paned = adding || chosen !== null
  return (
    <>
      <div className={`rtl-page ${paned ? 'rtl-page-paned' : 'rtl-page-wide'}`}>
        <RtlList
          followUps={followUps}
          filter={filter}
          chosen={adding ? null : (chosen?.id ?? null)}
          follows={!isNarrow}
          returnTo={returnTo}
          onChoose={choose}
        />
        {adding ? (
          <NewRtlPane
            today={state.today}
            asked={asked}
            onDone={(added) => {
              onAdded(added)
              if (added !== null && !isNarrow) setReturnTo({ id: added })
            }}
          />
        ) : (
          chosen !== null && (
            <RtlDetail key={chosen.id} id={chosen.id} state={state} takesFocus={isNarrow} onClose={close} />
          )
        )}
      </div>
      <PrintSheet
        landscape
        state={state}
        title="Matriks Rencana Tindak Lanjut"
        context={`${filterWords(filter, followUps)}.`}
      >
        {() => <RtlMatrix items={filter.shown} />}
      </PrintSheet>
    </>
  )
}

import type { UseQueryResult } from '@tanstack/react-query'
import { Button } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { CallFailure, messageOf } from '../api/call.ts'
import { PanelBlocks } from './LoadBlocks.tsx'
import './LoadView.css'

const QUIET_MS = 300
const LONG_MS = 2000
const COPIED_MS = 2000

/**
 * Draws what was read, or one of the other states: nothing before 300 ms, then grey blocks (`blocks` in the shape of the content, a list
 * without them), after two seconds with words; a failure stays inside its own place.
 */
export const LoadView = <Value,>({
  query,
  blocks,
  children,
}: {
  readonly query: UseQueryResult<Value>
  readonly blocks?: ReactNode
  readonly children: (value: Value) => ReactNode
}) => {
  if (query.data !== undefined) return children(query.data)
  // asked again after a failure: the words of the failure would no longer be true
  if (query.isError && !query.isFetching) return <FailedView error={query.error} retry={() => void query.refetch()} />
  return <LoadingBlocks blocks={blocks} />
}

/** Nothing for 300 ms, then grey blocks, after two seconds with words. */
export const LoadingBlocks = ({ blocks }: { readonly blocks: ReactNode }) => {
  const isLate = useLateness(QUIET_MS)
  const isLong = useLateness(LONG_MS)
  if (!isLate) return null
  return (
    <div className="load-view" role="status" aria-label="Memuat">
      {isLong && (
        <p className="load-words">
          <span className="load-line" aria-hidden="true" />
          Membaca data dari berkas. Layar ini terbuka setelah semuanya terbaca.
        </p>
      )}
      <div aria-hidden="true">{blocks ?? <PanelBlocks rows={8} columns={3} />}</div>
    </div>
  )
}

const useLateness = (ms: number): boolean => {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), ms)
    return () => clearTimeout(timer)
  }, [ms])
  return late
}

/** What failed, what it means, and the way to try again; its details can be copied for the IT staff. */
export const FailedView = ({ error, retry }: { readonly error: unknown; readonly retry: () => void }) => {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), COPIED_MS)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(detailsOf(error))
    setCopied(true)
  }
  return (
    <div className="load-failed" role="alert">
      <p>{messageOf(error)}</p>
      <div className="load-failed-actions">
        <Button onClick={retry}>Coba lagi</Button>
        <Button type="link" onClick={() => void copy()}>
          {copied ? 'Rincian tersalin' : 'Salin rincian'}
        </Button>
      </div>
    </div>
  )
}

/** For the IT staff: what was said, its code, where and when; nothing of the data. */
const detailsOf = (error: unknown): string =>
  [
    messageOf(error),
    `Kode: ${error instanceof CallFailure ? error.failure.code : error instanceof Error ? error.message : String(error)}`,
    `Layar: ${window.location.hash.split('?')[0]}`,
    `Waktu: ${new Date().toISOString()}`,
  ].join('\n')

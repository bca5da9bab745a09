import type { UseQueryResult } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { messageOf } from '../api/call.ts'
import './LoadView.css'

const QUIET_MS = 300

/** Draws what was read, or one of the other states: nothing before 300 ms, then grey blocks; a failure inside its own place. */
export const LoadView = <Value,>({
  query,
  children,
}: {
  readonly query: UseQueryResult<Value>
  readonly children: (value: Value) => ReactNode
}) => {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <FailedView error={query.error} retry={() => void query.refetch()} />
  return <LoadingBlocks />
}

const LoadingBlocks = () => {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), QUIET_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!late) return null
  return (
    <div className="load-blocks" role="status" aria-label="Memuat">
      <Skeleton active={false} paragraph={{ rows: 4 }} />
    </div>
  )
}

/** What failed, what it means, and the way to try again; its words can be copied for the IT staff. */
export const FailedView = ({ error, retry }: { readonly error: unknown; readonly retry: () => void }) => {
  const message = messageOf(error)
  return (
    <div className="load-failed" role="alert">
      <p>{message}</p>
      <div className="load-failed-actions">
        <Button onClick={retry}>Coba lagi</Button>
        <Button type="link" onClick={() => void navigator.clipboard.writeText(message)}>
          Salin rincian
        </Button>
      </div>
    </div>
  )
}

import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { ChannelName, Payload, ReadName, Response } from '../../shared/contract/index.ts'
import { useSaveState } from '../frame/save-state.tsx'
import { call, isRefusal, messageOf } from './call.ts'

/** The application runs on this machine; whether a network is there says nothing about it. */
const networkMode = 'always'

/** Reads an intention and keeps its answer until something was written; it may be asked again at any time. */
export const useRead = <Name extends ReadName>(
  name: Name,
  payload: Payload<Name>,
  options: { readonly enabled?: boolean } = {},
): UseQueryResult<Response<Name>> =>
  useQuery({
    queryKey: [name, payload],
    queryFn: () => call(name, payload),
    enabled: options.enabled ?? true,
    networkMode,
  })

/**
 * Writes an intention; the status bar tells saving and its end, and everything read before is read again. A failure is told where the
 * write began; the status bar has it, with "Simpan lagi", when that place is gone by then or has no room for it (`told: 'bar'`).
 */
export const useWrite = <Name extends ChannelName>(
  name: Name,
  { told = 'place' }: { readonly told?: 'place' | 'bar' } = {},
): UseMutationResult<Response<Name>, Error, Payload<Name>> => {
  const queries = useQueryClient()
  const save = useSaveState()
  const isLeft = useRef(false)
  useEffect(() => {
    isLeft.current = false
    return () => {
      isLeft.current = true
    }
  }, [])
  const write = async (payload: Payload<Name>): Promise<Response<Name>> => {
    save.begin()
    try {
      const answer = await call(name, payload)
      save.done()
      return answer
    } catch (error) {
      if (told === 'place' && !isLeft.current) save.dropped()
      else save.failed(messageOf(error), () => void writeAgain(payload))
      throw error
    }
  }
  const writeAgain = (payload: Payload<Name>): Promise<void> =>
    write(payload).then(
      () => queries.invalidateQueries(),
      () => undefined,
    )
  return useMutation({ networkMode, mutationFn: write, onSuccess: () => queries.invalidateQueries() })
}

/**
 * Keeps the status bar red while what was typed here has not reached the data, with "Simpan lagi" that saves as this place would. A
 * refusal is told in its place alone: nothing but a change to what was typed helps there.
 */
export const useSaveAgain = (error: unknown, again: () => void): void => {
  const save = useSaveState()
  const now = useRef(again)
  now.current = again
  const message = error === null || error === undefined || isRefusal(error) ? null : messageOf(error)
  useEffect(() => {
    if (message === null) return
    save.failed(message, () => now.current())
    return save.dropped
  }, [save, message])
}

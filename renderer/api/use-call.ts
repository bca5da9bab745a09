import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { ChannelName, Payload, Response } from '../../shared/contract/index.ts'
import { useSaveState } from '../frame/save-state.tsx'
import { call, messageOf } from './call.ts'

/** The application runs on this machine; whether a network is there says nothing about it. */
const networkMode = 'always'

/** Reads an intention and keeps its answer until something was written. */
export const useRead = <Name extends ChannelName>(
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

/** Writes an intention; the status bar tells saving and its end, and everything read before is read again. */
export const useWrite = <Name extends ChannelName>(
  name: Name,
): UseMutationResult<Response<Name>, Error, Payload<Name>> => {
  const queries = useQueryClient()
  const save = useSaveState()
  return useMutation({
    networkMode,
    mutationFn: (payload: Payload<Name>) => {
      save.begin()
      return call(name, payload)
    },
    onSuccess: async () => {
      save.done()
      await queries.invalidateQueries()
    },
    onError: (error) => save.failed(messageOf(error)),
  })
}

import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { ComparisonChoices } from '../../../shared/contract/comparison-channels.ts'
import type { Payload } from '../../../shared/contract/index.ts'

/** What is compared; it lives in the address, so that it survives leaving the screen and a reload. */
export type Choice = Payload<'comparison.read'>

const PATH = '/perbandingan'

const choiceOf = (query: URLSearchParams, choices: ComparisonChoices): Choice | null => {
  if (choices.pair === null) return null
  const known = (name: string, otherwise: string): string => {
    const wanted = query.get(name)
    return choices.days.some(({ asOf }) => asOf === wanted) ? (wanted ?? otherwise) : otherwise
  }
  const to = known('kini', choices.pair.to)
  const from = known('pembanding', choices.pair.from)
  // the day that the other one took gives way to another
  const other = from === to ? choices.days.find(({ asOf }) => asOf !== to)?.asOf : from
  const indicator = query.get('indikator')
  const region = query.get('wilayah')
  return {
    from: other ?? choices.pair.from,
    to,
    region: region !== null && /^\d{2}(\.\d+){0,3}$/.test(region) ? region : null,
    indicator: choices.indicators.some(({ code }) => code === indicator) ? (indicator ?? 'ucj') : 'ucj',
    level: query.get('tingkat') === 'bawah' ? 'grandchildren' : 'children',
  }
}

const searchOf = (choice: Choice): string => {
  const query = new URLSearchParams({ pembanding: choice.from, kini: choice.to })
  if (choice.region !== null) query.set('wilayah', choice.region)
  if (choice.indicator !== 'ucj') query.set('indikator', choice.indicator)
  if (choice.level === 'grandchildren') query.set('tingkat', 'bawah')
  return query.toString()
}

/** Returns the choice of the address, completed by the two newest days, and the way to change it; null with fewer than two days. */
export const useChoice = (
  choices: ComparisonChoices,
): { readonly choice: Choice | null; readonly change: (part: Partial<Choice>) => void } => {
  const search = useSearch()
  const [, navigate] = useLocation()
  const choice = useMemo(() => choiceOf(new URLSearchParams(search), choices), [search, choices])
  const change = useCallback(
    (part: Partial<Choice>) => {
      if (choice !== null) navigate(`${PATH}?${searchOf({ ...choice, ...part })}`)
    },
    [choice, navigate],
  )
  return { choice, change }
}

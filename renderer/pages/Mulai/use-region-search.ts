import { useEffect, useRef, useState } from 'react'
import type { Region } from '../../../shared/domain/region.ts'
import { useRead } from '../../api/use-call.ts'

const TYPING_MS = 120
const LEVELS: ('province' | 'regency')[] = ['province', 'regency']
const KIND_WORD = /^\s*(kab|kota|prov)/i

export interface RegionSearch {
  /** What was found for the text; while the next answer is on its way, what was found last. */
  readonly regions: readonly Region[]
  /** Whether the answer to the text as it stands is there. */
  readonly settled: boolean
  readonly error: unknown
  readonly retry: () => void
}

/**
 * Finds provinces, kabupaten and kota whose name holds the text. A name without its kind is also asked for with "kabupaten" and
 * "kota" in front: otherwise the many villages whose names begin alike crowd "suka…" bumi out of the answer.
 */
export const useRegionSearch = (typed: string): RegionSearch => {
  const text = useSettled(typed.trim())
  const enabled = text !== ''
  const named = enabled && !KIND_WORD.test(text)
  const plain = useRead('region.search', { text, levels: LEVELS }, { enabled })
  const regencies = useRead('region.search', { text: `kabupaten ${text}`, levels: LEVELS }, { enabled: named })
  const cities = useRead('region.search', { text: `kota ${text}`, levels: LEVELS }, { enabled: named })
  const last = useRef<readonly Region[]>([])

  const answers = named ? [plain, cities, regencies] : [plain]
  const answered = answers.every(({ data }) => data !== undefined)
  if (!enabled) last.current = []
  else if (answered) last.current = inOrder(answers.flatMap(({ data }) => data?.regions ?? []))
  const failed = answers.find(({ isError }) => isError)
  return {
    regions: last.current,
    settled: enabled && answered && text === typed.trim(),
    error: failed?.error ?? null,
    retry: () => {
      for (const answer of answers) void answer.refetch()
    },
  }
}

/** Each region once, by length of name: "Kota Bima" before "Kabupaten Bima" before "Kabupaten Bandung Barat". */
const inOrder = (regions: readonly Region[]): readonly Region[] =>
  [...new Map(regions.map((region) => [region.code, region])).values()].sort(
    (a, b) => a.name.length - b.name.length || a.code.localeCompare(b.code),
  )

/** Returns the text once nobody has typed for a moment. */
const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), TYPING_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

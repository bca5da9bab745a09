import { useState } from 'react'
import type { ImportCorrections } from '../../../shared/import/corrections.ts'
import type { CellPlace } from '../../../shared/import/import-problem.ts'
import { correctionsOf, type ImportWork, withCorrections } from './import-work.ts'
import { useUndoKeys } from './use-undo-keys.ts'

const REMEMBERED = 100

type Step = Pick<ImportWork, 'notation'> & { readonly corrections: ImportCorrections }

const stepOf = (work: ImportWork): Step => ({ notation: work.notation, corrections: correctionsOf(work) })

/** Changes the work in steps that can be taken back and done again by Ctrl+Z and Ctrl+Y; `onShow` is told the row and cell concerned. */
export const useCorrectionsHistory = (
  work: ImportWork,
  onChange: (work: ImportWork) => void,
  onShow: (place: { readonly row: number; readonly column: number | null }) => void,
): ((next: ImportWork) => void) => {
  const [past, setPast] = useState<readonly Step[]>([])
  const [future, setFuture] = useState<readonly Step[]>([])
  const now = stepOf(work)
  const go = (to: Step): void => {
    onChange(withCorrections({ ...work, notation: to.notation }, to.corrections))
    const place = changedPlace(now.corrections, to.corrections)
    if (place) onShow(place)
  }
  const before = past.at(-1)
  const after = future.at(-1)
  const undo =
    before &&
    (() => {
      setPast(past.slice(0, -1))
      setFuture([...future, now])
      go(before)
    })
  const redo =
    after &&
    (() => {
      setFuture(future.slice(0, -1))
      setPast([...past, now])
      go(after)
    })
  useUndoKeys(undo ?? null, redo ?? null)
  return (next) => {
    setPast([...past.slice(1 - REMEMBERED), now])
    setFuture([])
    onChange(next)
  }
}

const firstOther = <T>(one: readonly T[], other: readonly T[], keyOf: (item: T) => string): T | undefined => {
  const keys = new Set(other.map(keyOf))
  return one.find((item) => !keys.has(keyOf(item)))
}

const cellText = ({ row, column, text }: CellPlace & { readonly text: string }): string => `${row}:${column}:${text}`

/** The first place in which two states of the corrections differ. */
const changedPlace = (
  from: ImportCorrections,
  to: ImportCorrections,
): { readonly row: number; readonly column: number | null } | null => {
  const cell = firstOther(from.cells, to.cells, cellText) ?? firstOther(to.cells, from.cells, cellText)
  if (cell) return cell
  const placeKey = ({ row, region }: ImportCorrections['places'][number]): string => `${row}:${region}`
  const place = firstOther(from.places, to.places, placeKey) ?? firstOther(to.places, from.places, placeKey)
  const row =
    place?.row ??
    firstOther(from.skippedRows, to.skippedRows, String) ??
    firstOther(to.skippedRows, from.skippedRows, String)
  return row === undefined ? null : { row, column: null }
}

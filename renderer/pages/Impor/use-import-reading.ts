import { useRef } from 'react'
import type { ImportPreview, ImportTarget, SheetLayout } from '../../../shared/contract/import-channels.ts'
import { useRead } from '../../api/use-call.ts'
import { choicesOf, type ImportWork } from './import-work.ts'

const NO_FILE = '00000000-0000-4000-8000-000000000000'

/** What the application says about the chosen sheet; undefined while it is not known yet. */
export interface ImportView {
  readonly layout: SheetLayout | undefined
  /** While a change is read anew, the answer before it. */
  readonly preview: ImportPreview | undefined
  /** The answer belongs to what is chosen now. */
  readonly isCurrent: boolean
  readonly target: ImportTarget | undefined
  readonly error: unknown
  readonly retry: () => void
}

/** Reads the chosen sheet with what was decided about it; every decision is read anew, and what stood before stays in sight. */
export const useImportReading = (work: ImportWork): ImportView => {
  const choices = choicesOf(work)
  const enabled = choices !== null
  const file = choices?.file ?? NO_FILE
  const layout = useRead('import.sheet', { file, sheet: work.sheet }, { enabled })
  const preview = useRead(
    'import.preview',
    choices ?? {
      file,
      sheet: '',
      headerRow: null,
      notation: null,
      mapping: [],
      region: work.region.code,
      corrections: { cells: [], places: [], skippedRows: [] },
    },
    { enabled },
  )
  const target = useRead('import.target', { region: work.region.code, asOf: work.asOf })
  const last = useRef<{ readonly place: string; readonly preview: ImportPreview } | null>(null)
  const lastTarget = useRef<ImportTarget | undefined>(undefined)
  const place = `${file}/${work.sheet}`
  if (preview.data) last.current = { place, preview: preview.data }
  if (target.data) lastTarget.current = target.data
  const before = last.current?.place === place ? last.current.preview : undefined
  return {
    layout: layout.data,
    preview: preview.data ?? before,
    isCurrent: preview.data !== undefined,
    target: target.data ?? lastTarget.current,
    error: layout.error ?? preview.error ?? null,
    retry: () => {
      void layout.refetch()
      void preview.refetch()
    },
  }
}

import { useState } from 'react'
import { call } from '../../api/call.ts'
import { saveFile } from '../../api/save-file.ts'
import type { Method } from './TrendPanels.tsx'
import type { Choice } from './use-choice.ts'

/** The workbook of the comparison on its way to a file. */
export interface Exporting {
  readonly isBusy: boolean
  /** Why the last one came to nothing, null when it did not fail. */
  readonly error: unknown
  readonly start: () => void
}

/** Saves the comparison as a workbook where the user says, one at a time. */
export const useExport = (choice: Choice, method: Method, saveAs: boolean): Exporting => {
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly error: unknown }>({
    isBusy: false,
    error: null,
  })
  const save = async (): Promise<void> => {
    setState({ isBusy: true, error: null })
    try {
      await saveFile(await call('comparison.export', { ...choice, method }), saveAs)
      setState({ isBusy: false, error: null })
    } catch (error) {
      setState({ isBusy: false, error })
    }
  }
  return { ...state, start: () => void save() }
}

import { useLayoutEffect } from 'react'
import { fullNameOf } from '../../shared/domain/region.ts'
import { formatDay } from '../../shared/format/date.ts'
import type { ReadyState } from './ready-state.ts'

/** Words as CSS keeps them in a variable; the styles for paper put them at the head of every sheet. */
const setVariable = (name: string, words: string | null): void => {
  const { style } = document.documentElement
  if (words === null) style.removeProperty(name)
  else style.setProperty(name, JSON.stringify(words))
}

/** Puts the mark of sample data, the region, and the day of printing at the head of every printed sheet of every screen. */
export const useOfficeSheetHead = ({ sample, region, today }: ReadyState): void => {
  const office = `${fullNameOf(region)}, dicetak ${formatDay(today)}`
  useLayoutEffect(() => {
    setVariable('--sheet-office', office)
    setVariable('--sheet-sample', sample ? 'DATA CONTOH – bukan data resmi' : null)
    return () => {
      setVariable('--sheet-office', null)
      setVariable('--sheet-sample', null)
    }
  }, [office, sample])
}

/** Puts words of the screen that is shown there in place of those of the office: what is printed, of which days. Null keeps the office's. */
export const useSheetHead = (words: string | null): void => {
  useLayoutEffect(() => {
    setVariable('--sheet-screen', words)
    return () => setVariable('--sheet-screen', null)
  }, [words])
}

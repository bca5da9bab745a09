import { numberWord } from '../format/number.ts'
import { NO_FINDINGS } from '../text/findings.ts'
import { list, paragraph, section } from './blocks.ts'
import type { ReportFacts } from './facts.ts'
import type { Block } from './model.ts'
import { dataQuality } from './reported-findings.ts'

/** Returns section 6 of the results: what a reader must know about the data; without findings it says so. */
export const dataQualitySection = ({ input }: ReportFacts): readonly Block[] => {
  const { items, count } = dataQuality(input)
  if (items.length === 0) return section(2, 'Catatan Mutu Data', paragraph('mutu-data', [NO_FINDINGS]))
  const opening = `Pemeriksaan data menemukan ${numberWord(count)} hal yang perlu diketahui pembaca.`
  return section(2, 'Catatan Mutu Data', [
    ...paragraph('mutu-data', [opening]),
    ...list('mutu-data-butir', 'alpha', items),
  ])
}

import type { CheckInput } from '../../../../shared/checks/check-input.ts'
import { checkSnapshot } from '../../../../shared/checks/check-snapshot.ts'
import type { FindingCode } from '../../../../shared/checks/finding.ts'
import type { FindingNote } from '../../../../shared/checks/finding-note.ts'
import type { Indicator } from '../../../../shared/domain/indicator.ts'
import type { Region } from '../../../../shared/domain/region.ts'
import type { Observation, Snapshot } from '../../../../shared/domain/snapshot.ts'
import { findingContext } from '../../../../shared/text/finding-context.ts'
import { findingSentence } from '../../../../shared/text/findings.ts'
import { BIMA_CHILDREN, BIMA_REGION, current, earlier, inputOf, only } from '../../checks/examples.ts'

const RENTAN: Indicator = {
  code: 'rentan',
  label: 'Pekerja rentan terlindungi',
  shortLabel: 'Pekerja rentan',
  eligibleLabel: 'Penduduk miskin',
  activeLabel: 'Terlindungi',
  partOf: null,
  placeKind: 'region',
  kind: 'ratio',
}

export interface Asked {
  readonly rows: readonly Observation[]
  readonly before?: readonly Observation[]
  readonly scope?: Region
  readonly children?: readonly Region[]
  readonly main?: string
  readonly note?: Partial<FindingNote>
  readonly input?: Partial<CheckInput>
  readonly head?: Partial<Snapshot>
}

/** The sentences of one check for a snapshot, from figures to words. */
export const sentences = (code: FindingCode, asked: Asked): readonly string[] => {
  const scope = asked.scope ?? BIMA_REGION
  const children = asked.children ?? BIMA_CHILDREN
  const head = { region: scope.code, regionName: scope.name, ...asked.head }
  const findings = checkSnapshot(
    inputOf(current(asked.rows, head), {
      children,
      previous: asked.before === undefined ? null : earlier(asked.before, head),
      ...asked.input,
    }),
  )
  const note =
    asked.note === undefined
      ? null
      : { code, place: null, indicator: null, cause: null, explanation: null, ...asked.note }
  const context = findingContext({
    scope,
    regions: children,
    indicators: [RENTAN],
    note,
    ...(asked.main === undefined ? {} : { main: asked.main }),
  })
  return only(findings, code).map((finding) => findingSentence(finding, context))
}

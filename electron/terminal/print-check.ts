import { isTelling } from '../../shared/contract/figures-output.ts'
import type { CheckResponse, FindingOutput, TargetStandingOutput } from '../../shared/contract/responses.ts'
import { SEGMENT_NAMES, UCJ_SEGMENTS } from '../../shared/domain/indicator.ts'
import { fullNameOf } from '../../shared/domain/region.ts'
import { formatDay } from '../../shared/format/date.ts'
import { formatCount } from '../../shared/format/number.ts'
import { NO_FINDINGS } from '../../shared/text/findings.ts'
import { surplusWords } from '../../shared/text/narrative/target.ts'
import { textTable } from './text-table.ts'

const SEVERITY_MARKS: Readonly<Record<FindingOutput['severity'], string>> = {
  blocks: '✖ menghalangi finalisasi',
  doubt: 'perlu diperiksa',
  note: 'keterangan',
}

/** Returns the answer of `check`, `finalise` and `import` in words. */
export const checkText = (response: CheckResponse): string =>
  [
    snapshotLine(response),
    '',
    figuresTable(response),
    ...(response.target ? ['', targetLine(response.target)] : []),
    '',
    ...findingLines(response.findings),
  ].join('\n')

const snapshotLine = ({ snapshot }: CheckResponse): string =>
  `${fullNameOf(snapshot.region)}, potret data per ${formatDay(snapshot.asOf)}, versi ${snapshot.version} (${snapshot.status === 'final' ? 'final' : 'draf'}); sumber: ${snapshot.source}`

const figuresTable = ({ total, segments, statedOnly }: CheckResponse): string =>
  textTable(
    [
      { header: 'Uraian', align: 'left' },
      { header: 'Potensi', align: 'right' },
      { header: 'Peserta aktif', align: 'right' },
      { header: 'Belum terlindungi', align: 'right' },
      { header: 'Cakupan', align: 'right' },
    ],
    [...segments.map((row) => ({ name: segmentName(row.indicator), row })), { name: 'Jumlah', row: total }].map(
      ({ name, row }) => [
        name,
        formatCount(row.eligible),
        formatCount(row.active),
        formatCount(row.uncovered),
        row.coverage?.text ?? (row === total && statedOnly !== null ? `${statedOnly} menurut sumber` : '–'),
      ],
    ),
  )

const segmentName = (code: string): string => {
  const segment = UCJ_SEGMENTS.find((candidate) => candidate === code)
  return segment ? SEGMENT_NAMES[segment].long : code
}

/** Returns one line on the target: reached or not, and by how much. */
export const targetLine = (target: TargetStandingOutput): string => {
  const goal = target.goal.percent ?? `${formatCount(target.goal.people)} orang`
  const head = `Target tahun ${target.year} ${goal} (${target.instrument})`
  if (target.reached === null) return `${head}: selisih belum dapat dihitung.`
  if (target.surplus !== null) return `${head}: tercapai, ${surplusWords(target.surplus)}.`
  const points = isTelling(target.gapPoints) ? ` atau ${target.gapPoints.text} poin persentase` : ''
  const pace =
    target.paceNeededPerMonth === null
      ? ''
      : ` Diperlukan sedikitnya ${formatCount(target.paceNeededPerMonth)} orang tiap bulan sampai akhir tahun.`
  return `${head}: belum tercapai; selisih ${formatCount(target.gapPeople)} orang${points}.${pace}`
}

const findingLines = (findings: readonly FindingOutput[]): readonly string[] => {
  if (findings.length === 0) return [NO_FINDINGS]
  return [
    `Temuan (${findings.length}):`,
    ...findings.map(
      (finding, index) =>
        `${index + 1}. [${finding.code}] ${finding.title} (${SEVERITY_MARKS[finding.severity]})\n   ${finding.text}`,
    ),
  ]
}

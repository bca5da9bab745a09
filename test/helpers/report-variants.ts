import type { FollowUp } from '../../shared/domain/follow-up.ts'
import type { Region } from '../../shared/domain/region.ts'
import type { Count, Observation, Snapshot } from '../../shared/domain/snapshot.ts'
import type { ReportInput } from '../../shared/report/report-input.ts'
import { checkSnapshot } from '../../shared/checks/check-snapshot.ts'
import { DEFAULT_THRESHOLDS } from '../../shared/checks/check-input.ts'
import { kotaBimaInput } from './kota-bima.ts'

type Figures = readonly [eligible: Count, active: Count]

/** Returns one row of figures of an indicator at a region. */
export const row = (indicator: string, region: Region, [eligible, active]: Figures): Observation => ({
  indicator,
  place: { kind: 'region', code: region.code, name: region.name },
  eligible,
  active,
  statedPercent: null,
  statedUncovered: null,
  statedGap: null,
  approximate: false,
  note: null,
})

const withRows = (snapshot: Snapshot, change: (row: Observation) => Observation | null): Snapshot => ({
  ...snapshot,
  observations: snapshot.observations.flatMap((observation) => change(observation) ?? []),
})

const at = (observation: Observation, code: string): boolean =>
  observation.place.kind === 'region' && observation.place.code === code

/** Returns the sample input with its current figures changed. */
export const withCurrent = (change: (row: Observation) => Observation | null): ReportInput => {
  const input = kotaBimaInput()
  const current = withRows(input.current, change)
  return { ...input, current, history: input.history.map((one) => (one.id === current.id ? current : one)) }
}

const alone = (input: ReportInput): ReportInput => ({
  ...input,
  previous: null,
  yearBefore: null,
  history: [input.current],
  findings: input.findings.filter(({ code }) => code !== '8'),
})

const longText = 'Menyelaraskan data peserta dengan daftar kerja yang dimiliki perangkat daerah. '.repeat(10).trim()

const longFollowUp = (item: FollowUp): FollowUp => ({ ...item, action: longText, issue: longText, remark: longText })

const manyChildren = (count: number): ReportInput => {
  const input = kotaBimaInput()
  const region: Region = { code: '18.02', name: 'Kabupaten Lampung Tengah' }
  const children = Array.from({ length: count }, (_, index): Region => {
    const number = String(index + 1).padStart(2, '0')
    return { code: `18.02.${number}`, name: `Contoh ${number}` }
  })
  const villages = children.flatMap((child, index): readonly Region[] =>
    [2001, 2002].map((number) => ({ code: `${child.code}.${number + index}`, name: `Desa Contoh ${index}-${number}` })),
  )
  const figures = (index: number, later: number): Figures =>
    index === 4 ? [null, null] : [4000 + 137 * index, 900 + 71 * index + later * (index % 7 === 3 ? -3 : 20 + index)]
  const snapshot = (base: Snapshot, later: number): Snapshot => {
    const rows = children.map((child, index) => row('ucj', child, figures(index, later)))
    const sum = (pick: (one: Observation) => Count): number => rows.reduce((total, one) => total + (pick(one) ?? 0), 0)
    const total = row('ucj', region, [sum((one) => one.eligible) + 5000, sum((one) => one.active) + 900])
    const below = villages.map((village, index) => row('ucj', village, [1000 + index, 300 + index + later]))
    return { ...base, region: region.code, regionName: region.name, observations: [total, ...rows, ...below] }
  }
  const current = snapshot(input.current, 1)
  const previous = snapshot(input.previous ?? input.current, 0)
  return {
    ...input,
    sample: false,
    region,
    children,
    grandchildren: villages,
    current,
    previous,
    yearBefore: null,
    history: [previous, current],
    findings: [],
    findingNotes: [],
    protection: null,
  }
}

/** Kendari as published: one region without children, segments that look like potensi (check 1b), no earlier snapshot, no meeting. */
export const kendariInput = (): ReportInput => {
  const input = kotaBimaInput()
  const region: Region = { code: '74.71', name: 'Kota Kendari' }
  const current: Snapshot = {
    ...input.current,
    region: region.code,
    regionName: region.name,
    asOf: '2025-06-08',
    source: 'BPJS Ketenagakerjaan Cabang Sulawesi Tenggara',
    note: null,
    observations: [
      row('ucj', region, [140_940, 49_397]),
      row('ucj.pu', region, [null, 88_357]),
      row('ucj.bpu', region, [null, 36_140]),
      row('ucj.jakon', region, [null, 16_443]),
    ],
  }
  return {
    ...input,
    sample: false,
    statusDay: '2025-06-20',
    signedOn: '2025-06-20',
    version: null,
    documentNumber: null,
    region,
    children: [{ code: '74.71.01', name: 'Mandonga' }],
    grandchildren: [],
    meeting: null,
    current,
    previous: null,
    yearBefore: null,
    history: [current],
    target: null,
    contextTargets: [],
    categories: null,
    findings: checkSnapshot({
      snapshot: current,
      previous: null,
      children: [],
      lower: [],
      target: null,
      otherTargets: [],
      others: [],
      today: '2025-06-20',
      meetingDate: null,
      thresholds: DEFAULT_THRESHOLDS,
    }),
    findingNotes: [],
    protection: input.protection === null ? null : { ...input.protection, rows: [] },
    carried: [],
    fresh: [],
    signatory: null,
    memo: null,
  }
}

/** A province whose children are regencies and cities that carry their kind in their name. */
export const provinceInput = (): ReportInput => {
  const input = kotaBimaInput()
  const region: Region = { code: '52', name: 'Nusa Tenggara Barat' }
  const children: readonly Region[] = [
    { code: '52.01', name: 'Kabupaten Lombok Barat' },
    { code: '52.02', name: 'Kabupaten Lombok Tengah' },
    { code: '52.03', name: 'Kabupaten Lombok Timur' },
    { code: '52.06', name: 'Kabupaten Bima' },
    { code: '52.71', name: 'Kota Mataram' },
    { code: '52.72', name: 'Kota Bima' },
  ]
  const now: readonly Figures[] = [
    [400_000, 120_000],
    [600_000, 170_000],
    [700_000, 160_000],
    [250_000, 60_000],
    [200_000, 140_000],
    [68_412, 25_963],
  ]
  const snapshot = (base: Snapshot, less: number): Snapshot => {
    const rows = children.map((child, index) => {
      const [eligible, active] = now[index] ?? [null, null]
      return row('ucj', child, [eligible, active === null ? null : active - less])
    })
    const sum = (pick: (one: Observation) => Count): number => rows.reduce((total, one) => total + (pick(one) ?? 0), 0)
    const total = row('ucj', region, [sum((one) => one.eligible), sum((one) => one.active)])
    return { ...base, region: region.code, regionName: region.name, note: null, observations: [total, ...rows] }
  }
  const current = snapshot(input.current, 0)
  const previous = snapshot(input.previous ?? input.current, 3000)
  return {
    ...input,
    sample: false,
    region,
    children,
    grandchildren: [],
    current,
    previous,
    yearBefore: null,
    history: [previous, current],
    target:
      input.target === null ? null : { ...input.target, region: '52', goal: { kind: 'percent', hundredths: 6222 } },
    findings: [],
    findingNotes: [],
    protection: null,
  }
}

const withGoal = (hundredths: number): ReportInput => {
  const input = kotaBimaInput()
  return {
    ...input,
    target: input.target === null ? null : { ...input.target, goal: { kind: 'percent', hundredths } },
  }
}

/** Sample inputs by what is special about them; every rule about all reports is tried on each. */
export const REPORT_VARIANTS: Readonly<Record<string, () => ReportInput>> = {
  'the sample': kotaBimaInput,
  'F4 paper': () => ({ ...kotaBimaInput(), paper: 'F4' }),
  'a draft': () => ({ ...kotaBimaInput(), version: null, documentNumber: null }),
  'no earlier snapshot': () => alone(kotaBimaInput()),
  'no previous snapshot but one of the year before': () => ({
    ...kotaBimaInput(),
    previous: null,
    findings: [],
  }),
  'the previous snapshot being that of the year before': () => {
    const input = kotaBimaInput()
    return { ...input, yearBefore: input.previous }
  },
  'snapshots too close to each other': () => {
    const input = kotaBimaInput()
    const previous = input.previous === null ? null : { ...input.previous, asOf: '2025-10-10' }
    return { ...input, previous }
  },
  'no target': () => ({ ...kotaBimaInput(), target: null }),
  'a target in people': () => {
    const input = kotaBimaInput()
    return {
      ...input,
      target: input.target === null ? null : { ...input.target, goal: { kind: 'people', people: 30_000 } },
    }
  },
  'a target reached by the whole': () => withGoal(3000),
  'a target reached by all': () => withGoal(2000),
  'a target reached by some': () => withGoal(4250),
  'a target of a past year': () => {
    const input = kotaBimaInput()
    return { ...input, target: input.target === null ? null : { ...input.target, year: 2024 } }
  },
  'a target of another region beside it': () => {
    const input = kotaBimaInput()
    const { target } = input
    if (target === null) return input
    const other = { ...target, region: '52', goal: { kind: 'percent', hundredths: 6222 } as const, acuan: false }
    return { ...input, contextTargets: [{ target: other, regionName: 'Provinsi NTB' }] }
  },
  'potensi unknown': () => withCurrent((one) => ({ ...one, eligible: null })),
  'active people unknown': () => withCurrent((one) => (at(one, '52.72') ? { ...one, active: null } : one)),
  'earlier active people unknown': () => {
    const input = kotaBimaInput()
    const blank = (snapshot: Snapshot | null) =>
      snapshot === null ? null : withRows(snapshot, (one) => ({ ...one, active: null }))
    return { ...input, previous: blank(input.previous), yearBefore: blank(input.yearBefore), findings: [] }
  },
  'no row of its own and one kecamatan missing': () =>
    withCurrent((one) =>
      at(one, '52.72') ||
      one.place.name === 'Raba' ||
      (one.place.kind === 'region' && one.place.code.startsWith('52.72.04'))
        ? null
        : one,
    ),
  'no row of its own': () => withCurrent((one) => (at(one, '52.72') ? null : one)),
  'one kecamatan missing': () =>
    withCurrent((one) => (one.place.kind === 'region' && one.place.code.startsWith('52.72.04') ? null : one)),
  'a segment above its potensi': () =>
    withCurrent((one) => (one.indicator === 'ucj.jakon' ? { ...one, eligible: 2000 } : one)),
  'a segment without potensi': () =>
    withCurrent((one) => (one.indicator === 'ucj.jakon' ? { ...one, eligible: 0 } : one)),
  'a segment partly unknown': () =>
    withCurrent((one) => (one.indicator === 'ucj.jakon' ? { ...one, active: null } : one)),
  'people lost everywhere': () =>
    withCurrent((one) => ({ ...one, active: one.active === null ? null : Math.floor((one.active * 85) / 100) })),
  'less potensi': () =>
    withCurrent((one) => ({ ...one, eligible: one.eligible === null ? null : Math.floor((one.eligible * 90) / 100) })),
  'nothing changed': () => {
    const input = kotaBimaInput()
    const previous = { ...input.current, id: 99, asOf: '2025-06-30', note: null }
    return { ...input, previous, findings: [] }
  },
  'another source of potensi': () => {
    const input = kotaBimaInput()
    const previous = input.previous === null ? null : { ...input.previous, source: 'Badan Pusat Statistik Kota Bima' }
    return { ...input, previous, history: input.history.map((one) => (one.id === previous?.id ? previous : one)) }
  },
  'no segments': () => withCurrent((one) => (one.indicator === 'ucj' ? one : null)),
  'no kelurahan': () => ({ ...kotaBimaInput(), grandchildren: [] }),
  'no categories': () => ({ ...kotaBimaInput(), categories: null }),
  'no protection, findings or instruments': () => {
    const input = kotaBimaInput()
    return { ...input, current: { ...input.current, note: null }, protection: null, findings: [], instruments: [] }
  },
  'no meeting': () => ({ ...kotaBimaInput(), meeting: null, carried: [], fresh: [], signatory: null }),
  'no meeting but open RTL': () => ({ ...kotaBimaInput(), meeting: null, fresh: [] }),
  'a first meeting that agreed on nothing': () => {
    const input = kotaBimaInput()
    const meeting = input.meeting === null ? null : { ...input.meeting, previousMeeting: null, attendance: [] }
    return { ...input, meeting, carried: [], fresh: [] }
  },
  'a meeting still to come': () => {
    const input = kotaBimaInput()
    if (input.meeting === null) return input
    const meeting = { ...input.meeting.meeting, state: 'prepared', end: null, agenda: null } as const
    return { ...input, meeting: { ...input.meeting, meeting, attendance: [] } }
  },
  'RTL of several meetings': () => {
    const input = kotaBimaInput()
    return {
      ...input,
      carried: input.carried.map((item, index) => (index === 0 ? { ...item, bornInMeeting: 77 } : item)),
    }
  },
  'long RTL texts': () => {
    const input = kotaBimaInput()
    return { ...input, carried: input.carried.map(longFollowUp), fresh: input.fresh.map(longFollowUp) }
  },
  'thirty kecamatan': () => manyChildren(30),
  'twelve kecamatan': () => manyChildren(12),
  'a province': provinceInput,
  'Kota Kendari': kendariInput,
}

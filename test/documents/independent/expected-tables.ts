import { shortDay } from './calendar.ts'
import { movedPeople, movedPercent, nearest, people, percent, type Share, shareOf, sums } from './exact.ts'
import { type ChildFigures, coveredOf, type PaperFigures, type PlaceFigures, type SegmentFigures } from './figures.ts'
import type { StoredData, StoredProtection } from './stored-data.ts'

/** A row as it must be printed: how its first cell begins, and every other cell in full. */
export interface ExpectedRow {
  readonly label: RegExp
  readonly cells: readonly string[]
}

/** A table that must stand in the paper, known by its caption. */
export interface ExpectedTable {
  readonly name: string
  readonly caption: RegExp
  /** Days in the header, in order. */
  readonly days: readonly string[]
  readonly rows: readonly ExpectedRow[]
}

const LONG_NAMES: Readonly<Record<string, string>> = {
  'ucj.pu': 'Penerima Upah',
  'ucj.bpu': 'Bukan Penerima Upah',
  'ucj.jakon': 'Jasa Konstruksi',
  'ucj.pmi': 'Pekerja Migran Indonesia',
}

const exactly = (text: string): RegExp => new RegExp(`^${text.replace(/[.()]/gu, String.raw`\$&`)}$`, 'u')

/** Returns the tables that a laporan with these figures must have, in order. */
export function expectedTables(figures: PaperFigures, data: StoredData): readonly ExpectedTable[] {
  return [
    achievement(figures),
    ...standing(figures),
    ...causes(figures),
    ...segments(figures),
    ...regions(figures, data),
    ...protection(figures, data),
    ...places(figures),
  ]
}

function achievement({ now, covered, uncovered, periods, subject }: PaperFigures): ExpectedTable {
  const states = [...periods, { asOf: subject.current.asOf, pair: now, covered }].sort((a, b) =>
    a.asOf < b.asOf ? -1 : 1,
  )
  const left = (state: (typeof states)[number]): string =>
    state.asOf === subject.current.asOf
      ? people(uncovered)
      : people(
          state.pair.eligible === null || state.pair.active === null ? null : state.pair.eligible - state.pair.active,
        )
  return {
    name: 'Tabel 1',
    caption: /^Tabel \d+\. Capaian UCJ/u,
    days: [...states, ...periods].map(({ asOf }) => shortDay(asOf)),
    rows: [
      {
        label: /^Potensi/u,
        cells: [...states.map(({ pair }) => people(pair.eligible)), ...periods.map((p) => movedPeople(p.eligible))],
      },
      {
        label: /^Peserta aktif/u,
        cells: [...states.map(({ pair }) => people(pair.active)), ...periods.map((p) => movedPeople(p.active))],
      },
      { label: /^Belum terlindungi/u, cells: [...states.map(left), ...periods.map((p) => movedPeople(p.uncovered))] },
      {
        label: /^Cakupan/u,
        cells: [...states.map((state) => percent(state.covered)), ...periods.map((p) => movedPercent(p.points))],
      },
    ],
  }
}

const ofPotensi = (count: Share, figures: PaperFigures): string => {
  const { eligible } = figures.now
  return percent(eligible === null ? null : shareOf(count.over, count.under * eligible))
}

function standing(figures: PaperFigures): readonly ExpectedTable[] {
  const { goal, now, covered, pace, needed, projection } = figures
  if (goal === null) return []
  const isReached = goal.people !== null && goal.people <= 0n
  const size = goal.people === null ? null : isReached ? -goal.people : goal.people
  const points =
    goal.points === null ? null : { over: goal.points.over * (isReached ? -1n : 1n), under: goal.points.under }
  const rows: ExpectedRow[] = [
    { label: /^Target tahun/u, cells: [people(goal.need), percent(goal.share)] },
    { label: /^Peserta aktif per/u, cells: [people(now.active), percent(covered)] },
    { label: isReached ? /^Di atas target/u : /^Selisih ke target/u, cells: [people(size), percent(points)] },
  ]
  if (pace !== null) rows.push({ label: /^Laju rata-rata/u, cells: [people(nearest(pace)), ofPotensi(pace, figures)] })
  if (needed !== null) {
    rows.push({ label: /^Laju.*diperlukan/u, cells: [people(needed), ofPotensi({ over: needed, under: 1n }, figures)] })
  }
  if (projection !== null) {
    rows.push({ label: /^Proyeksi/u, cells: [people(nearest(projection.active)), percent(projection.share)] })
  }
  return [{ name: 'Tabel 2', caption: /^Tabel \d+\. Kedudukan terhadap target/u, days: [], rows }]
}

function causes({ periods }: PaperFigures): readonly ExpectedTable[] {
  if (!periods.some(({ participation }) => participation !== null)) return []
  return [
    {
      name: 'Tabel 3',
      caption: /^Tabel \d+\. Penyebab perubahan/u,
      days: periods.map(({ asOf }) => shortDay(asOf)),
      rows: [
        { label: /kepesertaan/u, cells: periods.map((period) => movedPercent(period.participation)) },
        { label: /basis/u, cells: periods.map((period) => movedPercent(period.base)) },
        { label: /^Perubahan cakupan/u, cells: periods.map((period) => movedPercent(period.points)) },
      ],
    },
  ]
}

function segments({ segments: all, previous, subject }: PaperFigures): readonly ExpectedTable[] {
  if (all.length === 0) return []
  const days = previous === null ? [] : [previous.asOf, subject.current.asOf].map(shortDay)
  const row = ({ code, pair, before, covered, moved, contribution }: SegmentFigures): ExpectedRow => ({
    label: exactly(LONG_NAMES[code] ?? code),
    cells:
      before === null
        ? [people(pair.eligible), people(pair.active), percent(covered)]
        : [
            people(pair.eligible),
            people(before.active),
            people(pair.active),
            movedPeople(moved),
            percent(coveredOf(before)),
            percent(covered),
            movedPercent(contribution),
          ],
  })
  return [
    {
      name: 'Tabel 4',
      caption: /^Tabel \d+\. Peserta aktif dan cakupan menurut segmen/u,
      days: [...days, ...days],
      rows: [...all.map(row), segmentTotal(all)],
    },
  ]
}

function segmentTotal(all: readonly SegmentFigures[]): ExpectedRow {
  const eligible = sums(all.map(({ pair }) => pair.eligible))
  const active = sums(all.map(({ pair }) => pair.active))
  const covered = percent(shareOf(active.all, eligible.all))
  if (all.every(({ before }) => before === null)) {
    return { label: /^Jumlah/u, cells: [people(eligible.known), people(active.known), covered] }
  }
  const eligibleBefore = sums(all.map(({ before }) => before?.eligible ?? null))
  const activeBefore = sums(all.map(({ before }) => before?.active ?? null))
  const moved = active.all === null || activeBefore.all === null ? null : active.all - activeBefore.all
  const isWhole = [eligible, active, eligibleBefore, activeBefore].every((sum) => sum.all !== null)
  const contributed = all.map(({ contribution }) => contribution)
  const people0 = sums(all.map((segment) => segment.moved)).all
  const under = contributed[0]?.under ?? null
  return {
    label: isWhole ? /^Jumlah$/u : /^Jumlah yang diketahui$/u,
    cells: [
      people(eligible.known),
      people(activeBefore.known),
      people(active.known),
      movedPeople(moved),
      percent(shareOf(activeBefore.all, eligibleBefore.all)),
      covered,
      movedPercent(contributed.includes(null) ? null : shareOf(people0, under)),
    ],
  }
}

function regions(figures: PaperFigures, data: StoredData): readonly ExpectedTable[] {
  const { ranked, gapSum, goal, previous, subject, name, now, covered, band } = figures
  if (ranked.length === 0) return []
  const isRanked = goal !== null && goal.percent !== null
  const hasBands = data.bands.has(Number(subject.current.asOf.slice(0, 4)))
  const gapCells = (child: ChildFigures): readonly string[] => {
    if (!isRanked) return []
    if (child.gap === null) return ['–', '–']
    return child.gap > 0n ? [people(child.gap), percent(child.share)] : ['tercapai', '']
  }
  const row = (child: ChildFigures): ExpectedRow => ({
    label: exactly(child.name),
    cells: [
      people(child.pair.eligible),
      people(child.pair.active),
      ...(previous === null ? [] : [movedPeople(child.moved)]),
      percent(child.covered),
      ...gapCells(child),
      ...(hasBands ? [child.band ?? '–'] : []),
    ],
  })
  const own = goal?.people ?? null
  const isShort = ranked.some(({ gap }) => gap !== null && gap > 0n)
  const isPartial = ranked.some(({ pair }) => pair.eligible === null || pair.active === null)
  const whole = isShort && !isPartial ? '100,00' : ''
  const none = (cells: number): readonly string[] => Array.from({ length: cells }, () => '')
  const known: ExpectedRow = {
    label: /^Jumlah yang diketahui$/u,
    cells: [...none(previous === null ? 3 : 4), people(gapSum), '100,00', ...none(hasBands ? 1 : 0)],
  }
  const total: ExpectedRow = {
    label: exactly(name),
    cells: [
      people(now.eligible),
      people(now.active),
      ...(previous === null ? [] : [movedPeople(previous.active)]),
      percent(covered),
      ...(isRanked ? [own !== null && own <= 0n ? 'tercapai' : people(own), whole] : []),
      ...(hasBands ? [band ?? '–'] : []),
    ],
  }
  const since = previous === null ? [] : [sinceDay(previous.asOf, subject.current.asOf)]
  return [
    {
      name: 'Tabel 5',
      caption: /^Tabel \d+\. Peringkat/u,
      days: since,
      rows: [...ranked.map(row), ...(isRanked && isShort && isPartial ? [known] : []), total],
    },
  ]
}

/** The year is left out where it is that of the figures. */
const sinceDay = (since: string, asOf: string): string =>
  since.slice(0, 4) === asOf.slice(0, 4) ? shortDay(since).replace(/ \d{4}$/u, '') : shortDay(since)

const SUMMED = ['quota', 'verified', 'registered', 'paid'] as const

/** Returns the newest recorded payers of the region up to the day of the figures. */
export function protectionRows({ subject }: PaperFigures, data: StoredData): readonly StoredProtection[] {
  return (
    data.protection.findLast(({ region, asOf }) => region === subject.region && asOf <= subject.current.asOf)?.rows ??
    []
  )
}

function protection(figures: PaperFigures, data: StoredData): readonly ExpectedTable[] {
  const payers = protectionRows(figures, data)
  if (payers.length === 0) return []
  const sumOf = (column: (typeof SUMMED)[number] | 'rupiah') => sums(payers.map((payer) => payer[column]))
  const isPartial = [...SUMMED, 'rupiah' as const].some((column) => sumOf(column).all === null)
  return [
    {
      name: 'Tabel 6',
      caption: /^Tabel \d+\. Pekerja rentan/u,
      days: [],
      rows: [
        ...payers.map((payer) => ({
          label: exactly(payer.payer),
          cells: [...SUMMED.map((column) => people(payer[column])), people(payer.months), people(payer.rupiah)],
        })),
        {
          label: isPartial ? /^Jumlah yang diketahui$/u : /^Jumlah$/u,
          cells: [...SUMMED.map((column) => people(sumOf(column).known)), '', people(sumOf('rupiah').known)],
        },
      ],
    },
  ]
}

function places({
  children,
  previous,
  subject,
  name,
  now,
  covered,
  uncovered,
}: PaperFigures): readonly ExpectedTable[] {
  if (!children.some(({ below }) => below.length > 0)) return []
  const cells = (place: Pick<PlaceFigures, 'pair' | 'before' | 'moved' | 'covered' | 'uncovered'>) => [
    people(place.pair.eligible),
    ...(previous === null ? [] : [people(place.before?.active ?? null)]),
    people(place.pair.active),
    ...(previous === null ? [] : [movedPeople(place.moved)]),
    percent(place.covered),
    people(place.uncovered),
  ]
  const rows = children.flatMap((child) => [
    { label: exactly(`Kecamatan ${child.name}`), cells: cells(child) },
    ...child.below.map((place) => ({ label: exactly(place.name), cells: cells(place) })),
  ])
  const before = previous?.pair ?? null
  const whole = { pair: now, before, moved: previous?.active ?? null, covered, uncovered }
  return [
    {
      name: 'Lampiran 2',
      caption: /MENURUT KECAMATAN DAN/u,
      days: previous === null ? [] : [previous.asOf, subject.current.asOf].map(shortDay),
      rows: [...rows, { label: exactly(name), cells: cells(whole) }],
    },
  ]
}

import { daysApart, longDay } from './calendar.ts'
import { type Claim, claim, COUNT, DAY, SHARE, size, sizePercent, verb } from './claim.ts'
import { childClaims, followUpClaims, protectionClaims, regionClaims, scopeClaims } from './claims-places.ts'
import { lowestSegmentClaims, segmentClaims } from './claims-segments.ts'
import { courseOf } from './course.ts'
import { minus, nearest, people, percent, type Share, shareOf, upwards } from './exact.ts'
import { type PaperFigures, type Period, printedSide } from './figures.ts'
import type { StoredData } from './stored-data.ts'

/** Returns the claims that a paper with these figures may make, whatever else its sentences say. */
export function claimsOf(figures: PaperFigures, data: StoredData): readonly Claim[] {
  return [
    ...scopeClaims(figures, data),
    ...coverageClaims(figures),
    ...goalClaims(figures, data),
    ...figures.periods.flatMap((period) => periodClaims(figures, period)),
    ...courseClaims(figures, data),
    ...twentyClaims(figures),
    ...figures.segments.flatMap((segment) => segmentClaims(segment)),
    ...lowestSegmentClaims(figures),
    ...regionClaims(figures),
    ...figures.children.flatMap((child) => childClaims(child)),
    ...protectionClaims(figures, data),
    ...followUpClaims(figures, data),
  ]
}

function coverageClaims({ now, covered, uncovered, name, subject }: PaperFigures): readonly Claim[] {
  const { stated } = subject.current
  return [
    claim(
      'coverage',
      `cakupan UCJ ${name}(?: per ${DAY})? sebesar ${SHARE} persen`,
      longDay(subject.current.asOf),
      percent(covered),
    ),
    claim('coverage of the memo', `cakupan UCJ ${name} ${SHARE} persen:`, percent(covered)),
    claim(
      'active of potensi',
      `${COUNT} peserta aktif dari ${COUNT} orang potensi`,
      people(now.active),
      people(now.eligible),
    ),
    claim('uncovered', `Sebanyak ${COUNT} orang di ${name} belum terlindungi`, people(uncovered)),
    ...stated.map((text) => claim('stated percent', `Sumber mencantumkan ${SHARE} persen`, text.replace(/ ?%$/u, ''))),
    claim(
      'computed beside stated',
      `sedangkan ${COUNT} dibagi ${COUNT} adalah ${SHARE} persen`,
      people(now.active),
      people(now.eligible),
      percent(covered),
    ),
    claim('computed in the memo', `hasil hitung ${SHARE} persen`, percent(covered)),
  ]
}

function goalClaims(figures: PaperFigures, data: StoredData): readonly Claim[] {
  const { goal, pace, needed, projection, previous, subject } = figures
  const context = data.targets.filter(
    ({ acuan, year, region }) =>
      !acuan && year === Number(subject.current.asOf.slice(0, 4)) && subject.region.startsWith(`${region}.`),
  )
  const others = context.map((target) =>
    claim(
      `target of ${target.regionName}`,
      `Target ${SHARE} persen berlaku bagi (?:Provinsi )?${target.regionName} tahun (\\d{4})`,
      percent(shareOf(target.hundredths, 10_000n)),
      String(target.year),
    ),
  )
  const paceClaims: readonly Claim[] = [
    ...(pace === null
      ? []
      : [
          claim('pace', `laju rata-rata ${COUNT} orang`, people(nearest(pace))),
          claim('pace of the memo', `laju saat ini ${COUNT} orang`, people(nearest(pace))),
          claim(
            'note on the pace',
            `(−?${COUNT.slice(1, -1)}) orang dalam ${COUNT} hari, dikalikan`,
            people(previous?.active ?? null),
            String(previous?.days),
          ),
        ]),
    ...(needed === null
      ? []
      : [
          claim('pace needed', `sedikitnya ${COUNT} orang tiap bulan`, people(needed)),
          claim('pace needed in the memo', `Diperlukan ${COUNT} peserta aktif tiap bulan`, people(needed)),
        ]),
    ...(projection === null
      ? []
      : [
          claim(
            'projection',
            `cakupan per ${DAY} diproyeksikan sebesar ${SHARE} persen`,
            longDay(goal?.day ?? `${subject.current.asOf.slice(0, 4)}-12-31`),
            percent(projection.share),
          ),
        ]),
    ...(figures.reachedOn === null
      ? []
      : [claim('day of reaching', `diproyeksikan tercapai pada ${DAY}`, longDay(figures.reachedOn))]),
  ]
  if (goal === null) return [...others, ...paceClaims]
  return [
    ...others,
    ...paceClaims,
    claim('distance', `selisihnya ${COUNT} orang atau ${SHARE} poin`, size(goal.people), sizePercent(goal.points)),
    claim('surplus', `yaitu ${COUNT} orang di atas target`, size(goal.people)),
    claim('distance in points', `masih ${SHARE} poin di bawah target`, sizePercent(goal.points)),
    ...(goal.percent === null
      ? []
      : [
          claim('target', `[Tt]arget tahun (\\d{4}) sebesar ${SHARE} persen`, String(goal.year), percent(goal.share)),
          claim('target below', `di bawah target ${SHARE} persen`, percent(goal.share)),
          claim('target of the memo', `^Target ${SHARE} persen belum tercapai`, percent(goal.share)),
          claim('target note', `Target \\p{L}+ ${SHARE}% diterapkan sama`, percent(goal.share)),
        ]),
    claim(
      'note on the need',
      `${COUNT} orang dibagi ${COUNT} hari yang tersisa`,
      size(goal.people),
      String(daysApart(subject.current.asOf, goal.day)),
    ),
  ]
}

function periodClaims({ covered, previous }: PaperFigures, period: Period): readonly Claim[] {
  const day = longDay(period.asOf)
  const side = printedSide(period.points)
  const moved = period.active ?? 0n
  const people0 = `(bertambah|berkurang) ${COUNT} orang`
  const shares = `(naik|turun) ${SHARE} poin`
  const told = [moved > 0n ? 'bertambah' : 'berkurang', size(period.active)]
  const turn = [verb(side, 'naik', 'turun'), sizePercent(period.points)]
  const all = [
    claim('people since', `Sejak ${day}, peserta aktif ${people0}`, ...told),
    claim(
      'growth since',
      `Sejak ${day}, peserta aktif ${people0} \\(${SHARE} persen\\)`,
      ...told,
      sizePercent(period.growth),
    ),
    claim('points since', `Sejak ${day}, peserta aktif [^;]*?(?:dan|tetapi) cakupan ${shares}`, ...turn),
    claim(
      'points and end',
      `Sejak ${day}, peserta aktif [^;]*?cakupan ${shares}[^;.]*? menjadi ${SHARE} persen`,
      ...turn,
      percent(covered),
    ),
    claim(
      'rise since',
      `(kenaikan|penurunan) sejak ${day} sebesar ${SHARE} poin`,
      verb(side, 'kenaikan', 'penurunan'),
      sizePercent(period.points),
    ),
    claim('conclusion since', `cakupan UCJ [^;]*?, ${shares}[^;]*? sejak ${day}`, ...turn),
    claim('memo since', `Cakupan ${shares} persentase sejak ${day}`, ...turn),
    claim(
      'days before',
      `keadaan per ${day} \\(${COUNT} hari sebelumnya\\), cakupan ${shares}`,
      String(period.days),
      ...turn,
    ),
  ]
  if (period.eligible === 0n) return all
  const { participation, base, pair } = period
  const now =
    previous === null || pair.eligible === null || period.eligible === null ? null : pair.eligible + period.eligible
  return [
    ...all,
    claim(
      'participation',
      `ertambahnya ${COUNT} peserta aktif menaikkan cakupan ${SHARE} poin(?=.*?potensi dari ${people(pair.eligible).replaceAll('.', '\\.')} )`,
      size(period.active),
      sizePercent(participation),
    ),
    claim(
      'base',
      `potensi dari ${COUNT} menjadi ${COUNT} orang men\\p{L}+nya ${SHARE} poin`,
      people(pair.eligible),
      people(now),
      sizePercent(base),
    ),
  ]
}

function courseClaims(figures: PaperFigures, data: StoredData): readonly Claim[] {
  return courseOf(figures, data).map(({ asOf, covered }) => {
    const moved = minus(figures.covered, covered)
    const turn = verb(printedSide(moved), 'naik', 'turun')
    const said = `Cakupan (naik|turun) ${SHARE} poin sejak ${longDay(asOf)}`
    return claim(`course since ${asOf}`, said, turn, sizePercent(moved))
  })
}

function twentyClaims({ yearBefore, now, covered }: PaperFigures): readonly Claim[] {
  const met = (share: Share | null): string =>
    share !== null && share.over * 5n >= share.under ? 'memenuhi' : 'di bawah'
  const next = now.active === null ? null : upwards({ over: now.active * 6n, under: 5n })
  const plus = covered === null ? null : { over: covered.over * 5n + covered.under, under: covered.under * 5n }
  return [
    claim(
      'growth of a year',
      `dalam setahun (?:sebesar|berkurang) ${SHARE} persen, (di bawah|memenuhi)`,
      sizePercent(yearBefore?.growth ?? null),
      met(yearBefore?.growth ?? null),
    ),
    claim(
      'points of a year',
      `cakupan dalam setahun sebesar ${SHARE} poin, (di bawah|memenuhi)`,
      sizePercent(yearBefore?.points ?? null),
      met(yearBefore?.points ?? null),
    ),
    claim(
      'goals of the 20 % rule',
      `berarti cakupan ${SHARE} persen apabila dibaca sebagai pertumbuhan, atau ${SHARE} persen`,
      percent(shareOf(next, now.eligible)),
      percent(plus),
    ),
  ]
}

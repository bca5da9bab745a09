import { longDay } from './calendar.ts'
import { type Claim, claim, COUNT, DAY, SHARE, size, sizePercent } from './claim.ts'
import { people, percent, shareOf, sums } from './exact.ts'
import { protectionRows } from './expected-tables.ts'
import type { ChildFigures, PaperFigures } from './figures.ts'
import { meetingFollowUps } from './follow-ups.ts'
import type { StoredData } from './stored-data.ts'
import { inWords, WORD } from './words.ts'

/** The regions that the text names: those that hold 80 % together, or the first three of them. */
export function namedRegions({ ranked }: PaperFigures): readonly ChildFigures[] {
  const leading = ranked.filter(({ leads }) => leads)
  return leading.length <= 3 ? leading : ranked.slice(0, 3)
}

/** Returns what may be said about the extent of the report and of its meeting. */
export function scopeClaims({ children, segments, subject }: PaperFigures, data: StoredData): readonly Claim[] {
  const places = children.flatMap((child) => child.below)
  const below = places.filter(({ code }) => subject.current.rows.has(`ucj|${code}`))
  const known = children.filter(({ pair }) => pair.eligible !== null || pair.active !== null)
  // A single level is counted in words, two of them are a series in figures.
  const count = (number: number): string => (below.length === 0 ? inWords(number) : String(number))
  const present = data.meetings.find(({ id }) => id === subject.meeting?.id)?.attendance ?? []
  return [
    claim('kecamatan', `mencakup (\\d+|[\\p{L} ]+?)(?: dari [\\p{L}\\d ]+?)? kecamatan`, count(known.length)),
    claim('all kecamatan', `mencakup [\\p{L}\\d ]+? dari (\\d+|[\\p{L} ]+?) kecamatan`, count(children.length)),
    claim('places below', `kecamatan dan ${COUNT}(?: dari \\d+)? (?:kelurahan|desa)`, String(below.length)),
    claim('all places below', `kecamatan dan \\d+ dari ${COUNT} (?:kelurahan|desa)`, String(places.length)),
    claim('segments', `${WORD} segmen kepesertaan`, inWords(segments.length)),
    claim(
      'attendance',
      `dihadiri ${COUNT} orang dari ${WORD} unsur`,
      people(sums(present).known),
      inWords(present.length),
    ),
  ]
}

/** Returns what may be said about the ranking of the regions. */
export function regionClaims(figures: PaperFigures): readonly Claim[] {
  const { ranked, gapSum, goal, now } = figures
  const named = namedRegions(figures)
  const leading = ranked.filter(({ leads }) => leads)
  const short = ranked.filter(({ gap }) => gap !== null && gap > 0n)
  const known = ranked.filter(({ pair }) => pair.eligible !== null && pair.active !== null)
  const counted = ranked.filter(({ pair }) => pair.active !== null)
  const active = sums(counted.map(({ pair }) => pair.active)).known
  const led = leading.at(-1)?.upTo ?? null
  const rise = ranked.filter(({ moved }) => moved !== null && moved > 0n)
  const own = goal?.people ?? null
  const off = own === null ? null : gapSum - own
  return [
    ...(named.length === 0
      ? []
      : [
          claim('share of the named', `memuat ${SHARE} persen dari jumlah selisih`, percent(led)),
          claim('share in the memo', `\\(${SHARE} persen dari jumlah selisih ke target`, percent(led)),
          claim(
            'regions of the share',
            `dari jumlah selisih(?: ke target)? ${WORD} kecamatan yang diketahui`,
            inWords(known.length),
          ),
          claim(
            'leading of the known',
            `${WORD} kecamatan[^.;]*? memuat ${SHARE}% dari jumlah selisih ke target ${WORD} kecamatan`,
            inWords(leading.length),
            percent(led),
            inWords(known.length),
          ),
          claim(
            'leading in the caption',
            `${WORD} dari ${WORD} kecamatan[^.;]*? memuat ${SHARE}% dari jumlah`,
            inWords(leading.length),
            inWords(known.length),
            percent(leading.at(-1)?.upTo ?? null),
          ),
          claim('names of the ranking', 'selisih terbesar terdapat di (.+?), yaitu', named[0]?.name ?? ''),
        ]),
    claim(
      'sum of the gaps',
      `Jumlah selisih ${WORD} kecamatan \\(${COUNT} orang\\) berbeda ${COUNT} orang dari selisih kota \\(${COUNT} orang\\)`,
      inWords(short.length),
      people(gapSum),
      size(off),
      people(own),
    ),
    claim('rising regions', `bertambah di ${WORD} kecamatan`, inWords(rise.length)),
    claim(
      'others than the missing',
      `jumlah ${WORD} kecamatan lainnya, ${COUNT} orang, bukan`,
      inWords(counted.length),
      people(active),
    ),
    claim(
      'segments and total',
      `Jumlah peserta aktif menurut segmen \\(${COUNT} orang\\) tidak sama dengan angka [^(]+\\(${COUNT} orang\\)`,
      people(sums(figures.segments.map(({ pair }) => pair.active)).known),
      people(now.active),
    ),
  ]
}

/** Returns what may be said about one region. */
export function childClaims(child: ChildFigures): readonly Claim[] {
  const { name, gap, covered, moved, before, band } = child
  const fall = shareOf(moved, before?.active ?? null)
  return [
    ...(gap === null || gap <= 0n
      ? []
      : [
          claim(
            `gap of ${name}`,
            `[Ss]elisih (?:ke target )?terbesar[^;]*? (?:Kecamatan )?${name}(?:, yaitu)? \\(?${COUNT} orang`,
            people(gap),
          ),
        ]),
    claim(`surplus of ${name}`, `${name}, lebih ${COUNT} orang`, size(gap)),
    claim(`fall in ${name}`, `berkurang ${COUNT} orang di ${name}`, size(moved)),
    claim(
      `fall of Kecamatan ${name}`,
      `Peserta aktif Kecamatan ${name} berkurang ${COUNT} orang \\(${SHARE} persen\\)`,
      size(moved),
      sizePercent(fall),
    ),
    claim(`fall of ${name} in the memo`, `penurunan ${COUNT} peserta aktif di ${name}`, size(moved)),
    claim(
      `band of ${name}`,
      `Kecamatan ${name} termasuk (\\p{L}+(?: \\p{L}+)?) \\(${SHARE} persen`,
      band ?? '',
      percent(covered),
    ),
  ]
}

/** Returns what may be said about vulnerable workers. */
export function protectionClaims(figures: PaperFigures, data: StoredData): readonly Claim[] {
  const rows = protectionRows(figures, data)
  if (rows.length === 0) return []
  const paid = sums(rows.map((row) => row.paid)).known
  const worth = sums(rows.map((row) => row.rupiah)).known
  const unpaid = rows.filter((row) => row.paid === 0n && (row.registered ?? 0n) > 0n)
  const [rate] = data.rates
  return [
    claim('paid', `Iuran bagi ${COUNT} pekerja rentan telah dibayar senilai Rp${COUNT}`, people(paid), people(worth)),
    claim('unpaid', `Iuran ${COUNT} pekerja yang terdaftar`, people(sums(unpaid.map((row) => row.registered)).known)),
    ...(rate === undefined || figures.uncovered === null
      ? []
      : [
          claim(
            'budget',
            `Iuran dua belas bulan bagi ${COUNT} orang .*? memerlukan Rp${COUNT}, dengan Rp${COUNT}`,
            people(figures.uncovered),
            people(figures.uncovered * rate * 12n),
            people(rate),
          ),
        ]),
  ]
}

/** Returns what may be said about the RTL of the meeting. */
export function followUpClaims(figures: PaperFigures, data: StoredData): readonly Claim[] {
  const { carried, fresh } = meetingFollowUps(figures, data)
  const count = (accept: (item: (typeof carried)[number]) => boolean): string => inWords(carried.filter(accept).length)
  const late = carried.filter((item) => item.isOpen && item.late !== null)
  const done = count(({ status }) => status === 'done')
  return [
    claim(
      'RTL of the summary',
      `Dari ${WORD} RTL rapat sebelumnya, ${WORD} selesai dan ${WORD} melewati tenggat`,
      inWords(carried.length),
      done,
      inWords(late.length),
    ),
    claim('RTL agreed', `menyepakati ${WORD} RTL`, inWords(fresh.length)),
    claim(
      'RTL by status',
      `Dari ${WORD} RTL rapat ${DAY}, ${WORD} selesai, ${WORD} dalam proses, dan ${WORD} terkendala; ${WORD} di antaranya melewati`,
      inWords(carried.length),
      longDay(data.meetings.at(-2)?.date ?? '1970-01-01'),
      done,
      count(({ status }) => status === 'in-progress'),
      count(({ status }) => status === 'constrained'),
      inWords(late.length),
    ),
    claim('overdue asked', `${WORD} RTL yang (?:melewati tenggat|terlambat)`, inWords(late.length)),
    claim('proposals', `${WORD} usulan RTL baru`, inWords(fresh.length)),
    ...late.map(({ number, late: days }) =>
      claim(
        `delay of RTL ${number}`,
        `RTL ${number.replace('.', '\\.')}(?: \\(|, )[^)]*?, ${COUNT} hari`,
        String(days),
      ),
    ),
  ]
}

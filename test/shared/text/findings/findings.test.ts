import { describe, expect, test } from 'vitest'
import type { CheckInput } from '../../../../shared/checks/check-input.ts'
import type { FindingCode } from '../../../../shared/checks/finding.ts'
import type { Region } from '../../../../shared/domain/region.ts'
import type { Observation } from '../../../../shared/domain/snapshot.ts'
import { findingTitle, NO_FINDINGS } from '../../../../shared/text/findings.ts'
import { wordCount } from '../../../../shared/text/narrative/sentence.ts'
import {
  headOf,
  KENDARI_REGION,
  NTB_CHILDREN,
  NTB_REGION,
  ntbRows,
  percentGoal,
  row,
  targetOf,
  unitPlace,
} from '../../checks/examples.ts'
import { sentences } from './sentences.ts'

describe('model sentences', () => {
  test('no. 40: segments that look like potensi', () => {
    const rows = [
      row('ucj', 140_940, 49_397, { at: '74.71' }),
      row('ucj.pu', null, 88_357, { at: '74.71' }),
      row('ucj.bpu', null, 36_140, { at: '74.71' }),
      row('ucj.jakon', null, 16_443, { at: '74.71' }),
    ]
    expect(sentences('1b', { rows, scope: KENDARI_REGION })).toEqual([
      'Angka segmen yang dicantumkan sebagai peserta aktif Kota Kendari (88.357 + 36.140 + 16.443 = 140.940) sama dengan jumlah potensi, bukan peserta aktif (49.397); angka itu kemungkinan potensi per segmen.',
    ])
  })

  test('no. 41: two digits behind the comma swapped', () => {
    expect(sentences('3', { rows: [row('ucj', 68_412, 25_963, { statedPercent: '37,59%' })] })).toEqual([
      'Sumber mencantumkan 37,59 persen, sedangkan 25.963 dibagi 68.412 adalah 37,95 persen; dua angka di belakang koma kemungkinan bertukar tempat. Laporan ini memakai hasil hitung.',
    ])
  })

  test('no. 42: parts of NTB beside its total', () => {
    expect(sentences('6', { rows: ntbRows(), scope: NTB_REGION, children: NTB_CHILDREN, main: 'rentan' })).toEqual([
      'Rincian menurut wilayah berjumlah 55.950 orang, sedangkan sumber menyebut 57.000 orang; Lombok Barat tidak tercantum.',
    ])
  })

  test('no. 43: potensi beyond the threshold', () => {
    expect(sentences('7', { rows: [row('ucj', 71_214, null)], before: [row('ucj', 67_120, null)] })).toEqual([
      'Potensi berubah 6,10 persen sejak potret sebelumnya (dari 67.120 menjadi 71.214 orang), melebihi ambang 5 persen; penjelasan sumber diperlukan.',
    ])
  })

  test('no. 6: coverage above 100', () => {
    expect(sentences('2', { rows: [row('ucj.jakon', 4600, 4800)] })).toEqual([
      'Cakupan segmen Jakon sebesar 104,35 persen karena peserta aktif (4.800 orang) melebihi potensi (4.600 orang); data potensi perlu diperiksa.',
    ])
  })

  test('no. 7: old data', () => {
    const old = { rows: [], head: { asOf: '2025-09-07' }, input: { meetingDate: '2025-11-12' } }
    expect(sentences('10', old)).toEqual(['Data per 7 September 2025 telah berumur 66 hari pada tanggal rapat.'])
  })

  test('no. 21: a fall with and without a recorded cause', () => {
    const fall = { rows: [row('ucj.jakon', null, 2084)], before: [row('ucj.jakon', null, 2281)] }
    expect(sentences('8', { ...fall, note: { cause: 'projects-ended' } })).toEqual([
      'Peserta aktif segmen Jakon berkurang 197 orang (8,64 persen) sejak 30 Juni 2025. Penyebab yang dicatat ialah berakhirnya proyek.',
    ])
    expect(sentences('8', fall)).toEqual([
      'Peserta aktif segmen Jakon berkurang 197 orang (8,64 persen) sejak 30 Juni 2025. Penyebabnya belum dicatat.',
    ])
  })

  test('no. 44: nothing found', () => {
    expect(NO_FINDINGS).toBe('Pemeriksaan data tidak menemukan ketidaksesuaian.')
  })
})

describe('sentences about places and segments', () => {
  test('a fall names the kecamatan, and the region itself where nothing else is named', () => {
    const at = (code: string, active: number): Observation => row('ucj', null, active, { at: code })
    const fall = { rows: [at('52.72', 90), at('52.72.03', 4418)], before: [at('52.72', 100), at('52.72.03', 4452)] }
    expect(sentences('8', fall)).toEqual([
      'Peserta aktif Kota Bima berkurang 10 orang (10,00 persen) sejak 30 Juni 2025. Penyebabnya belum dicatat.',
      'Peserta aktif Kecamatan Asakota berkurang 34 orang (0,76 persen) sejak 30 Juni 2025. Penyebabnya belum dicatat.',
    ])
  })

  test('a fall that rounds to 0,00 percent prints people only', () => {
    expect(sentences('8', { rows: [row('ucj', null, 99_999)], before: [row('ucj', null, 100_000)] })).toEqual([
      'Peserta aktif Kota Bima berkurang 1 orang sejak 30 Juni 2025. Penyebabnya belum dicatat.',
    ])
  })

  test('an own explanation stands for the cause', () => {
    const fall = { rows: [row('ucj', null, 90)], before: [row('ucj', null, 100)] }
    const [told] = sentences('8', { ...fall, note: { cause: 'other', explanation: 'Pindah domisili.' } })
    expect(told).toMatch(/Penyebab yang dicatat ialah pindah domisili\.$/)
  })

  test('segments that do not add up', () => {
    const rows = [row('ucj', null, 50), row('ucj.pu', null, 30), row('ucj.bpu', null, 21)]
    expect(sentences('1', { rows })).toEqual([
      'Jumlah peserta aktif menurut segmen (30 + 21 = 51) berbeda 1 orang dari peserta aktif Kota Bima (50).',
    ])
  })

  test('a single segment is told without a sum', () => {
    const rows = [row('ucj', null, 15_100), row('ucj.pu', null, 5_010)]
    expect(sentences('1', { rows })).toEqual([
      'Peserta aktif segmen PU (5.010), satu-satunya segmen yang berisi angka, berbeda 10.090 orang dari peserta aktif Kota Bima (15.100).',
    ])
  })

  test('a segment above the total', () => {
    const rows = [
      row('ucj', null, 50, { at: '52.72.03' }),
      row('ucj.pu', null, 51, { at: '52.72.03' }),
      row('ucj.bpu', null, null),
    ]
    expect(sentences('1c', { rows })).toEqual([
      'Peserta aktif segmen PU di Kecamatan Asakota (51 orang) melebihi seluruh peserta aktif (50 orang); angka segmen atau totalnya perlu diperiksa.',
    ])
  })

  test('active people beside no potensi, and a share that rounds to 100', () => {
    expect(sentences('2', { rows: [row('ucj.jakon', 0, 12, { at: '52.72.03' })] })).toEqual([
      'Peserta aktif segmen Jakon di Kecamatan Asakota berjumlah 12 orang, sedangkan potensinya nihil; data potensi perlu diperiksa.',
    ])
    expect(sentences('2', { rows: [row('ucj', 100_000, 100_001)] })).toEqual([
      'Cakupan UCJ Kota Bima di atas 100 persen karena peserta aktif (100.001 orang) melebihi potensi (100.000 orang); data potensi perlu diperiksa.',
    ])
  })

  test('a ratio is not called a coverage', () => {
    expect(sentences('2', { rows: [row('rentan', 10, 12)] })[0]).toMatch(
      /^Rasio indikator Pekerja rentan sebesar 120,00 persen/,
    )
  })
})

describe('sentences about parts', () => {
  const kecamatan = (...figures: readonly (number | null)[]): readonly Observation[] =>
    figures.map((active, position) => row('ucj', null, active, { at: `52.72.0${position + 1}` }))

  test('call the difference belum terpetakan, or say by how much the parts are too large', () => {
    expect(sentences('6', { rows: [row('ucj', null, 61), ...kecamatan(10, 20, 30)] })).toEqual([
      'Rincian menurut wilayah berjumlah 60 orang, sedangkan sumber menyebut 61 orang; sebanyak 1 orang belum terpetakan.',
    ])
    expect(sentences('6', { rows: [row('ucj', null, 29), ...kecamatan(10, 20)] })).toEqual([
      'Rincian menurut wilayah berjumlah 30 orang, sedangkan sumber menyebut 29 orang; rincian itu lebih besar 1 orang meskipun Asakota tidak tercantum.',
    ])
  })

  test('name what is unknown beside what is missing', () => {
    expect(sentences('6', { rows: [row('ucj', null, 60), ...kecamatan(10, null)] })).toEqual([
      'Rincian menurut wilayah berjumlah 10 orang, sedangkan sumber menyebut 60 orang; Asakota tidak tercantum. Angka Rasanae Timur tidak diketahui dan tidak termasuk dalam rincian itu.',
    ])
  })

  test('say which figure, where, and by offices', () => {
    const rows = [
      row('ucj.pu', 50, null, { at: '52.72.01' }),
      row('ucj.pu', 20, null, { at: '52.72.01.1001' }),
      row('ucj.pu', 29, null, { at: '52.72.01.1002' }),
    ]
    expect(sentences('6', { rows })).toEqual([
      'Rincian potensi segmen PU menurut wilayah di Kecamatan Rasanae Barat berjumlah 49 orang, sedangkan sumber menyebut 50 orang; sebanyak 1 orang belum terpetakan.',
    ])
    const offices = [row('ucj', null, 30), { ...row('ucj', null, 29), place: unitPlace(1, 'Dinas Sosial') }]
    expect(sentences('6', { rows: offices })[0]).toMatch(/^Rincian menurut perangkat daerah berjumlah 29 orang/)
  })

  test('name three of many missing children, and keep Kabupaten Bima apart from Kota Bima', () => {
    const rows = [row('ucj', null, 60, { at: '52' }), row('ucj', null, 10, { at: '52.01' })]
    expect(sentences('6', { rows, scope: NTB_REGION, children: NTB_CHILDREN })[0]).toMatch(
      /; Lombok Tengah, Lombok Timur, Sumbawa, dan 6 wilayah lain tidak tercantum\.$/,
    )
    const pair = NTB_CHILDREN.filter(({ name }) => name.endsWith(' Bima') || name.endsWith('Dompu'))
    const bima = [row('ucj', null, 60, { at: '52' }), row('ucj', null, 10, { at: '52.05' })]
    expect(sentences('6', { rows: bima, scope: NTB_REGION, children: pair })[0]).toMatch(
      /; Kabupaten Bima dan Kota Bima tidak tercantum\.$/,
    )
  })
})

describe('sentences about changes', () => {
  test('potensi just beyond the threshold does not print as the threshold', () => {
    const moved = { rows: [row('ucj', 105_001, null)], before: [row('ucj', 100_000, null)] }
    expect(sentences('7', moved)).toEqual([
      'Potensi berubah lebih dari 5 persen sejak potret sebelumnya (dari 100.000 menjadi 105.001 orang); penjelasan sumber diperlukan.',
    ])
    const half = { ...moved, input: { thresholds: { eligibleMovePercent: 2.5 } } }
    expect(sentences('7', half)[0]).toContain('melebihi ambang 2,5 persen')
    const ten = {
      rows: [row('ucj', 120, null)],
      before: [row('ucj', 100, null)],
      input: { thresholds: { eligibleMovePercent: 10 } },
    }
    expect(sentences('7', ten)[0]).toContain('melebihi ambang 10 persen')
  })

  test('a figure ten times too large or a thousand times too small', () => {
    const up = {
      rows: [row('ucj', null, 45_620, { at: '52.72.03' })],
      before: [row('ucj', null, 4562, { at: '52.72.03' })],
    }
    expect(sentences('15', up)).toEqual([
      'Peserta aktif Kecamatan Asakota berubah dari 4.562 menjadi 45.620 orang sejak 30 Juni 2025, tepat sepuluh kali nilai sebelumnya; angka itu kemungkinan salah tulis.',
    ])
    const down = { rows: [row('ucj', 141, null)], before: [row('ucj', 140_940, null)] }
    expect(sentences('15', down)).toEqual([
      'Potensi Kota Bima berubah dari 140.940 menjadi 141 orang sejak 30 Juni 2025, mendekati seperseribu nilai sebelumnya; angka itu kemungkinan salah tulis.',
    ])
  })

  test('an explanation is told after any other finding', () => {
    const moved = { rows: [row('ucj', 120, null)], before: [row('ucj', 100, null)] }
    expect(sentences('7', { ...moved, note: { explanation: 'Sakernas Agustus dipakai.' } })[0]).toMatch(
      / Penjelasan yang dicatat: Sakernas Agustus dipakai\.$/,
    )
  })

  test('days and a second snapshot', () => {
    expect(sentences('10', { rows: [], input: { today: '2025-10-12' } })).toEqual([
      'Tanggal data, 30 Oktober 2025, jatuh 18 hari setelah tanggal pemeriksaan, 12 Oktober 2025; potret ini belum dapat difinalkan.',
    ])
    expect(sentences('10', { rows: [], input: { meetingDate: '2025-10-29' } })).toEqual([
      'Tanggal data, 30 Oktober 2025, jatuh 1 hari setelah tanggal rapat, 29 Oktober 2025.',
    ])
    expect(sentences('9', { rows: [], input: { others: [headOf({ id: 9, source: 'Dinas Tenaga Kerja' })] } })).toEqual([
      'Per 30 Oktober 2025 sudah ada potret data lain bagi wilayah dan kelompok data yang sama, bersumber dari Dinas Tenaga Kerja. Perbaikan dicatat sebagai versi baru.',
    ])
  })
})

describe('length and titles', () => {
  test('no sentence is longer than 30 words, even with four segments in the region with the longest name', () => {
    const scope: Region = { code: '16.09', name: 'Kabupaten Ogan Komering Ulu Selatan' }
    const child: Region = { code: '16.09.01', name: 'Buay Pematang Ribu Ranau Tengah' }
    const at = (factor: number, segmentSum: number, code: string): readonly Observation[] => [
      row('ucj', 100_000 * factor, 40_000, { at: code, statedPercent: '104,53%', statedUncovered: 1, statedGap: 2 }),
      ...['ucj.pu', 'ucj.bpu', 'ucj.jakon', 'ucj.pmi'].map((indicator) =>
        row(indicator, 10_000, segmentSum, { at: code, statedPercent: '52,05%', statedUncovered: 1, statedGap: 2 }),
      ),
    ]
    const input: Partial<CheckInput> = {
      target: targetOf(percentGoal(4500), { region: '16.09' }),
      meetingDate: '2026-01-12',
    }
    const codes: readonly FindingCode[] = ['1', '1b', '1c', '2', '3', '4', '5', '6', '7', '8', '10', '14', '15']
    const texts = codes.flatMap((code) =>
      [25_000, 45_000].flatMap((sum) =>
        sentences(code, {
          scope,
          children: [child, { code: '16.09.02', name: 'Runjung Agung' }],
          rows: [...at(1, sum, '16.09'), ...at(1, sum, '16.09.01')],
          before: [...at(sum === 25_000 ? 2 : 10, sum + 1, '16.09'), ...at(2, sum + 1, '16.09.01')],
          input,
        }),
      ),
    )
    expect(texts.length).toBeGreaterThan(40)
    for (const text of texts) {
      for (const sentence of text.split(/(?<=\.) (?=\p{Lu})/u))
        expect(wordCount(sentence), sentence).toBeLessThanOrEqual(30)
    }
  })

  test('a check has one title', () => {
    expect(findingTitle('1b')).toBe('Segmen tampak berisi potensi')
    expect(findingTitle('8')).toBe('Peserta aktif turun')
  })
})

import type { DemoFigureRow } from './figures.ts'

/** Kota Bima as a whole: code, name, potensi and peserta aktif at the five days. */
export const KOTA_FIGURES: DemoFigureRow = [
  '52.72',
  'Kota Bima',
  [67120, 67120, 67766, 68412, 68412],
  [21874, 22418, 23208, 24106, 25963],
]

/** The segments of Kota Bima; the code is the indicator's. */
export const SEGMENT_FIGURES: readonly DemoFigureRow[] = [
  ['ucj.pu', 'Penerima Upah', [26364, 26364, 26617, 26870, 26870], [15020, 15168, 15388, 15611, 15742]],
  ['ucj.bpu', 'Bukan Penerima Upah', [36242, 36242, 36592, 36942, 36942], [4780, 5118, 5612, 6214, 8137]],
  ['ucj.jakon', 'Jasa Konstruksi', [4514, 4514, 4557, 4600, 4600], [2074, 2132, 2208, 2281, 2084]],
]

/** The five kecamatan, in code order. */
export const KECAMATAN_FIGURES: readonly DemoFigureRow[] = [
  ['52.72.01', 'Rasanae Barat', [13926, 13926, 14068, 14206, 14206], [5050, 5165, 5379, 5604, 6012]],
  ['52.72.02', 'Rasanae Timur', [8731, 8731, 8829, 8934, 8934], [2191, 2241, 2309, 2391, 2487]],
  ['52.72.03', 'Asakota', [13342, 13342, 13469, 13588, 13588], [4048, 4144, 4271, 4452, 4418]],
  ['52.72.04', 'Raba', [16401, 16401, 16557, 16720, 16720], [5427, 5581, 5806, 6020, 6605]],
  ['52.72.05', 'Mpunda', [14720, 14720, 14843, 14964, 14964], [5158, 5287, 5443, 5639, 6441]],
]

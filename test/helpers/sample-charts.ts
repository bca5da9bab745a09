import type { RegionChart, SegmentChart, TrendChart } from '../../shared/charts/chart-model.ts'
import type { FigureBlock } from '../../shared/report/model.ts'

const TREND: TrendChart = {
  type: 'trend',
  title: 'Cakupan UCJ Kota Bima terhadap target',
  unitLine: 'Persen dari potensi, menurut tanggal data; sumbu tegak dimulai dari 30%',
  sample: true,
  points: [
    { asOf: '2024-10-31', percent: 32.59, label: '32,59%', eligibleChanged: false },
    { asOf: '2025-02-28', percent: 33.4, label: '33,40%', eligibleChanged: false },
    { asOf: '2025-06-30', percent: 35.24, label: '35,24%', eligibleChanged: false },
    { asOf: '2025-10-30', percent: 37.95, label: '37,95%', eligibleChanged: false },
  ],
  target: { percent: 45, label: 'Target 2025: 45,00%', from: '2025-01-01', to: '2025-12-31' },
  gapLabel: 'selisih 7,05 poin',
  projection: { day: '2025-12-31', percent: 39.33, label: '39,33%' },
  axis: { min: 30, max: 50, step: 5 },
}

const SEGMENT: SegmentChart = {
  type: 'segment',
  title: 'Peserta aktif terhadap potensi menurut segmen, per 30 Oktober 2025',
  unitLine: 'Orang; garis tegak hitam = peserta aktif per 30 Juni 2025',
  sample: true,
  bars: [
    {
      name: ['Penerima', 'Upah (PU)'],
      eligible: 26870,
      active: 15742,
      previousActive: 15611,
      percentLabel: '58,59%',
      countLabel: '15.742 dari 26.870',
    },
    {
      name: ['Bukan Penerima', 'Upah (BPU)'],
      eligible: 36942,
      active: 8137,
      previousActive: 6214,
      percentLabel: '22,03%',
      countLabel: '8.137 dari 36.942',
    },
    {
      name: ['Jasa Konstruksi', '(Jakon)'],
      eligible: 4600,
      active: 2084,
      previousActive: 2281,
      percentLabel: '45,30%',
      countLabel: '2.084 dari 4.600',
    },
  ],
}

const REGION: RegionChart = {
  type: 'region',
  title: 'Selisih peserta aktif ke target 45,00% menurut kecamatan, per 30 Oktober 2025',
  unitLine: 'Orang, dan bagiannya dari jumlah selisih; dalam kurung: cakupan kecamatan',
  sample: true,
  bars: [
    { name: 'Asakota (32,51%)', people: 1697, peopleLabel: '1.697', shareLabel: '35,18%', leading: true },
    { name: 'Rasanae Timur (27,84%)', people: 1534, peopleLabel: '1.534', shareLabel: '31,80%', leading: true },
    { name: 'Raba (39,50%)', people: 919, peopleLabel: '919', shareLabel: '19,05%', leading: true },
    { name: 'Rasanae Barat (42,32%)', people: 381, peopleLabel: '381', shareLabel: '7,90%', leading: false },
    { name: 'Mpunda (43,04%)', people: 293, peopleLabel: '293', shareLabel: '6,07%', leading: false },
  ],
  leadingLegend: 'bersama-sama memuat sedikitnya 80%',
  otherLegend: 'kecamatan lainnya',
}

/** The trend of the cover, 50 mm high on A4 and 78 on F4. */
export const trendFigure = (paper: 'A4' | 'F4'): FigureBlock => ({
  type: 'figure',
  id: 'g1',
  chart: TREND,
  widthMm: 160,
  heightMm: paper === 'A4' ? 50 : 78,
  label: 'Gambar 1.',
  caption: 'Cakupan naik pada setiap potret data, tetapi masih 7,05 poin di bawah target.',
  alt: 'Grafik garis cakupan UCJ Kota Bima: 32,59 persen per 31 Oktober 2024, 33,40 persen per 28 Februari 2025, 35,24 persen per 30 Juni 2025, 37,95 persen per 30 Oktober 2025; target 2025 sebesar 45,00 persen; cakupan naik pada setiap potret data.',
})

/** Active over eligible by segment. */
export const segmentFigure: FigureBlock = {
  type: 'figure',
  id: 'g2',
  chart: SEGMENT,
  widthMm: 160,
  heightMm: 62,
  label: 'Gambar 2.',
  caption: 'Cakupan BPU terendah, tetapi paling banyak bertambah; Jakon berkurang 197 orang.',
  alt: 'Grafik batang peserta aktif terhadap potensi menurut segmen per 30 Oktober 2025.',
}

/** Gap to the target by region. */
export const regionFigure: FigureBlock = {
  type: 'figure',
  id: 'g3',
  chart: REGION,
  widthMm: 160,
  heightMm: 60,
  label: 'Gambar 3.',
  caption: 'Tiga dari lima kecamatan memuat 86,03% dari jumlah selisih ke target.',
  alt: 'Grafik batang selisih ke target menurut kecamatan per 30 Oktober 2025.',
}

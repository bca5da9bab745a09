import type { DemoFollowUp } from './demo-data.ts'
import { unitUse } from './office.ts'

const AGREED: DemoFollowUp['entries'] = [
  { date: '2025-11-12', status: 'not-started', percent: 0, note: 'Disepakati dalam rapat 12 November 2025.' },
]

/** The three RTL of 12 November 2025; the second has no due date yet. */
export const FRESH_FOLLOW_UPS: readonly DemoFollowUp[] = [
  {
    bornInMeeting: 'nov-2025',
    number: '3.1',
    issue: 'Sebanyak 42.449 orang belum terlindungi; sebagian data tenaga kerja belum terverifikasi.',
    action: 'Mempercepat verifikasi dan validasi data tenaga kerja.',
    output: 'Data tenaga kerja 41 kelurahan terverifikasi',
    due: { on: '2025-12-12', precision: 'day' },
    remark: 'Menjawab selisih ke target Asakota (1.697 orang).',
    indicator: 'ucj',
    region: '52.72.03',
    lead: [unitUse('manpower')],
    support: [unitUse('bpjstk', 'BPJS Ketenagakerjaan'), unitUse('civil-registry'), unitUse('camat')],
    entries: AGREED,
  },
  {
    bornInMeeting: 'nov-2025',
    number: '3.2',
    issue: 'Cakupan BPU 22,03%, terendah di antara tiga segmen.',
    action: 'Meningkatkan sosialisasi program BPJS Ketenagakerjaan di setiap OPD dan kelurahan.',
    output: '31 OPD dan 41 kelurahan; berita acara tiap kegiatan',
    due: null,
    remark: 'Tenggat ditetapkan paling lambat 19 November 2025.',
    indicator: 'ucj.bpu',
    region: '52.72',
    lead: [unitUse('welfare')],
    support: [unitUse('bpjstk', 'BPJS Ketenagakerjaan'), unitUse('lurah')],
    entries: AGREED,
  },
  {
    bornInMeeting: 'nov-2025',
    number: '3.3',
    issue: 'Persentase sumber (37,59%) tidak sesuai dengan hasil hitung (37,95%).',
    action: 'Menyesuaikan data kepesertaan tenaga kerja.',
    output: 'Berita acara penyesuaian data',
    due: { on: '2025-12-31', precision: 'day' },
    remark: null,
    indicator: 'ucj',
    region: '52.72',
    lead: [unitUse('bpjstk')],
    support: [unitUse('manpower')],
    entries: AGREED,
  },
]

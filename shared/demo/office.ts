import type { Office } from '../domain/office.ts'
import type { DemoOfficial, DemoUnit, DemoUnitKey, DemoUnitUse } from './demo-data.ts'

/** The letterhead of the sample office; address and telephone are invented. */
export const DEMO_OFFICE: Omit<Office, 'emblem'> = {
  region: '52.72',
  regionName: 'Kota Bima',
  government: 'PEMERINTAH KOTA BIMA',
  name: 'SEKRETARIAT DAERAH',
  address: [
    'Jalan Contoh Nomor 1, Kota Bima, Nusa Tenggara Barat 84111',
    'Telepon (0374) 000000 · pos-el setda@contoh.go.id · laman contoh.go.id',
  ],
  place: 'Kota Bima',
  zone: 'WITA',
}

/** Two officials whose names say that they are examples. */
export const DEMO_OFFICIALS: readonly DemoOfficial[] = [
  {
    key: 'secretary',
    name: 'NAMA PEJABAT CONTOH, S.E., M.Si.',
    position: 'Sekretaris Daerah Kota Bima',
    prefix: 'Pj.',
    rank: 'Pembina Utama Muda (IV/c)',
    nip: '197001011995031001',
  },
  {
    key: 'assistant',
    name: 'NAMA PEJABAT CONTOH, S.T., M.T.',
    position: 'Asisten Perekonomian dan Pembangunan',
    prefix: null,
    rank: 'Pembina Tingkat I (IV/b)',
    nip: '197202021998032002',
  },
]

const unit = (key: DemoUnitKey, name: string, fullName: string | null = null): DemoUnit => ({ key, name, fullName })

/** The offices named in the sample papers. */
export const DEMO_UNITS: readonly DemoUnit[] = [
  unit('assistant', 'Asisten Perekonomian dan Pembangunan'),
  unit('bpkad', 'BPKAD', 'Badan Pengelolaan Keuangan dan Aset Daerah'),
  unit('bappeda', 'Bappeda', 'Badan Perencanaan Pembangunan Daerah'),
  unit('manpower', 'Dinas Tenaga Kerja'),
  unit('welfare', 'Bagian Kesejahteraan Rakyat'),
  unit('government', 'Bagian Pemerintahan'),
  unit('bpjstk', 'BPJS Ketenagakerjaan Cabang Kota Bima'),
  unit('bkpsdm', 'BKPSDM', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia'),
  unit('trade', 'Dinas Koperasi, Perindustrian, dan Perdagangan'),
  unit('public-works', 'Dinas PUPR', 'Dinas Pekerjaan Umum dan Penataan Ruang'),
  unit('civil-registry', 'Disdukcapil', 'Dinas Kependudukan dan Pencatatan Sipil'),
  unit('camat', 'para camat', 'para camat se-Kota Bima'),
  unit('lurah', 'para lurah', 'para lurah se-Kota Bima'),
]

/** Returns the unit as one paper names it: by `label`, or by its own name when none is given; RangeError for a unit that is not listed. */
export const unitUse = (key: DemoUnitKey, label?: string): DemoUnitUse => {
  const listed = DEMO_UNITS.find((candidate) => candidate.key === key)
  if (!listed) throw new RangeError(`no such unit: ${key}`)
  return { unit: key, label: label ?? listed.name }
}

import type { NipDoubt } from '../../../shared/format/nip-doubt.ts'

/** What is unusual about a NIP, in words; it informs and never blocks. */
export const NIP_DOUBTS: Readonly<Record<NipDoubt, string>> = {
  length: 'Bukan 18 angka',
  signs: 'Memuat selain angka',
  'birth-date': 'Delapan angka pertama bukan tanggal',
}

import type { FallCause } from '../../../shared/checks/finding-note.ts'

/** Why fewer people can be active, as choices (domain: check 8). */
export const CAUSES: { readonly value: FallCause; readonly label: string }[] = [
  { value: 'election-officers', label: 'Masa tugas petugas pemilu berakhir' },
  { value: 'became-pppk', label: 'Pekerja non-ASN menjadi PPPK' },
  { value: 'paid-months-ended', label: 'Masa iuran yang dibayarkan berakhir' },
  { value: 'projects-ended', label: 'Proyek berakhir' },
  { value: 'administrative', label: 'Perubahan administrasi kepesertaan' },
  { value: 'other', label: 'Sebab lain…' },
]

/** Returns whether a value of the select is a cause; a cleared one is none. */
export const isCause = (value: unknown): value is FallCause => CAUSES.some((cause) => cause.value === value)

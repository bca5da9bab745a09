/** Time zones of Indonesia; "today" is the date in the office's zone. */
export type OfficeZone = 'WIB' | 'WITA' | 'WIT'

export interface Office {
  readonly region: string
  readonly regionName: string
  /** Lines of the letterhead: government, office, address lines. */
  readonly government: string
  readonly name: string
  readonly address: readonly string[]
  readonly place: string
  readonly zone: OfficeZone
  /** PNG bytes of the emblem, null when none was given. */
  readonly emblem: Uint8Array | null
}

/** A person who signs or is named, with titles; NIP may be missing. */
export interface Official {
  readonly id: number
  readonly name: string
  /** Position without prefix, "Sekretaris Daerah Kota Bima". */
  readonly position: string
  /** `Pj.`, `Plt.`, `Plh.`, `a.n.` or null. */
  readonly prefix: string | null
  readonly rank: string | null
  readonly nip: string | null
}

/** A legal instrument as cited in "Dasar", in full. */
export interface Instrument {
  readonly id: number
  readonly type: string
  readonly number: string | null
  readonly title: string
  readonly citation: string
  readonly date: string | null
  readonly expiresOn: string | null
}

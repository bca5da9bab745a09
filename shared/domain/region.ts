/** A dotted Kemendagri code: `52` province, `52.72` kabupaten or kota, `52.72.01` kecamatan, `52.72.01.1001` kelurahan or desa. */
export type RegionCode = string

export type RegionLevel = 'province' | 'regency' | 'district' | 'village'

export interface Region {
  readonly code: RegionCode
  /** Name as the ministry writes it; provinces, kecamatan and kelurahan without their kind, regencies with it ("Kota Bima"). */
  readonly name: string
}

const LEVELS: readonly RegionLevel[] = ['province', 'regency', 'district', 'village']
const PATTERN = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/

/** Returns whether the text has the shape of a Kemendagri code; it does not say that the region exists. */
export const isRegionCode = (text: string): boolean => PATTERN.test(text)

/** Returns the level that the number of parts of a code stands for. */
export const levelOf = (code: RegionCode): RegionLevel => {
  const level = LEVELS[code.split('.').length - 1]
  if (level === undefined) throw new RangeError(`not a region code: ${code}`)
  return level
}

/** Returns the code one level up, null for a province. */
export const parentOf = (code: RegionCode): RegionCode | null => {
  const end = code.lastIndexOf('.')
  return end < 0 ? null : code.slice(0, end)
}

/** Returns whether `code` is `ancestor` or lies inside it. */
export const liesIn = (code: RegionCode, ancestor: RegionCode): boolean =>
  code === ancestor || code.startsWith(`${ancestor}.`)

/** Returns the word for a region's kind: a village code whose last part starts with 1 is a kelurahan, with 2 a desa. */
export const kindWordOf = (region: Region): string => {
  switch (levelOf(region.code)) {
    case 'province':
      return 'Provinsi'
    case 'regency':
      return region.name.startsWith('Kota ') ? 'Kota' : 'Kabupaten'
    case 'district':
      return 'Kecamatan'
    case 'village':
      return region.code.split('.')[3]?.startsWith('1') ? 'Kelurahan' : 'Desa'
  }
}

/** Returns the name with its kind in front: "Provinsi Nusa Tenggara Barat", "Kota Bima", "Kecamatan Raba", "Kelurahan Kolo". */
export const fullNameOf = (region: Region): string => {
  const kind = kindWordOf(region)
  return region.name.startsWith(`${kind} `) ? region.name : `${kind} ${region.name}`
}

/** Returns the word for the regions one level below, in lower case: "kecamatan" under a kota. */
export const childWordOf = (level: RegionLevel): string => {
  switch (level) {
    case 'province':
      return 'kabupaten/kota'
    case 'regency':
      return 'kecamatan'
    default:
      return 'kelurahan'
  }
}

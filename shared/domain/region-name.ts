import type { RegionLevel } from './region.ts'

const KIND_WORDS: Readonly<Record<string, string>> = {
  prov: 'provinsi',
  propinsi: 'provinsi',
  kab: 'kabupaten',
  kodya: 'kota',
  kotamadya: 'kota',
  kec: 'kecamatan',
  kel: 'kelurahan',
}

/**
 * Returns the form of a region's name by which spellings are compared: lower case, one space, no punctuation, kind words
 * written out, "administrasi" dropped. "KAB.  BIMA" is "kabupaten bima"; "Kota Adm. Jakarta Pusat" is "kota jakarta pusat".
 */
export const regionSearchKey = (name: string): string => {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘`"]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
  const kind = KIND_WORDS[words[0] ?? ''] ?? words[0] ?? ''
  const named = kind === 'kota' || kind === 'kabupaten'
  const rest = named && (words[1] === 'adm' || words[1] === 'administrasi') ? words.slice(2) : words.slice(1)
  return [kind, ...rest].join(' ')
}

const LEVEL_WORDS: Readonly<Record<string, RegionLevel>> = {
  provinsi: 'province',
  kecamatan: 'district',
  kelurahan: 'village',
  desa: 'village',
}

/**
 * Returns a search key without a leading kind word that the region list itself does not write, and the level it stands
 * for: "kecamatan raba" is district "raba". "kota bima" stays whole: regencies carry their kind in the name.
 */
export const splitKindWord = (key: string): { readonly level: RegionLevel | null; readonly key: string } => {
  const space = key.indexOf(' ')
  const level = space < 0 ? undefined : LEVEL_WORDS[key.slice(0, space)]
  return level === undefined ? { level: null, key } : { level, key: key.slice(space + 1) }
}

import { fullNameOf, levelOf, type Region, type RegionCode } from '../domain/region.ts'
import { regionSearchKey } from '../domain/region-name.ts'
import { plainText } from './raw-cell.ts'

/** Regional words for a kind, with the one under which the list of regions knows it. */
const LOCAL_KINDS: readonly (readonly [RegExp, string])[] = [
  [/^distrik /, 'kecamatan '],
  [/^(?:ds|gampong|nagari) /, 'desa '],
]

/** Provinces by the names that offices shorten them to. */
const SHORT_PROVINCES: Readonly<Record<string, string>> = {
  sumut: 'sumatera utara',
  sumbar: 'sumatera barat',
  sumsel: 'sumatera selatan',
  babel: 'kepulauan bangka belitung',
  'bangka belitung': 'kepulauan bangka belitung',
  kepri: 'kepulauan riau',
  'dki jakarta': 'daerah khusus ibukota jakarta',
  jabar: 'jawa barat',
  jateng: 'jawa tengah',
  diy: 'daerah istimewa yogyakarta',
  'di yogyakarta': 'daerah istimewa yogyakarta',
  jatim: 'jawa timur',
  ntb: 'nusa tenggara barat',
  ntt: 'nusa tenggara timur',
  kalbar: 'kalimantan barat',
  kalteng: 'kalimantan tengah',
  kalsel: 'kalimantan selatan',
  kaltim: 'kalimantan timur',
  kaltara: 'kalimantan utara',
  sulut: 'sulawesi utara',
  sulteng: 'sulawesi tengah',
  sulsel: 'sulawesi selatan',
  sultra: 'sulawesi tenggara',
  sulbar: 'sulawesi barat',
}

const KIND_PREFIX = /^(?:provinsi|kabupaten|kota|kecamatan|kelurahan|desa) /

/**
 * Returns a region name in the form in which names are compared: lower case, no marks, the kind written out.
 * `KAB. BIMA` is `kabupaten bima`, `Kota Adm. Jakarta Pusat` is `kota jakarta pusat`, `1. Kec.  Raba` is `kecamatan raba`.
 */
export const comparableName = (text: string): string => {
  const words = regionSearchKey(plainText(text).replace(/^\(?\d{1,3}[.)]\s*/, ''))
  const spelled = LOCAL_KINDS.reduce((name, [pattern, word]) => name.replace(pattern, word), words).replace(
    /\bkep\b/g,
    'kepulauan',
  )
  const short = spelled.replace(/^provinsi /, '')
  const province = Object.hasOwn(SHORT_PROVINCES, short) ? SHORT_PROVINCES[short] : undefined
  return province === undefined ? spelled : spelled.replace(short, province)
}

/** Returns a comparable name without the word for its kind: `kota bima` is `bima`. */
export const withoutKind = (comparable: string): string => comparable.replace(KIND_PREFIX, '')

/** Returns every comparable name under which a region is found: with its kind and without. */
export const namesOf = (region: Region): readonly string[] => {
  const full = comparableName(fullNameOf(region))
  const own = comparableName(region.name)
  const bare = levelOf(region.code) === 'regency' ? withoutKind(own) : own
  return [...new Set([full, bare])]
}

const DIGITS: Readonly<Record<number, readonly number[]>> = {
  2: [2],
  4: [2, 2],
  6: [2, 2, 2],
  10: [2, 2, 2, 4],
}

/** Returns a code as the ministry dots it, null when the text is no code: `5272`, `52,72` and `52.72` are `52.72`. */
export const regionCodeIn = (text: string): RegionCode | null => {
  const plain = plainText(text).replace(/^['’`]+/, '')
  const dotted = /^\d{2}(?:[.,\-/ ]\d{2}(?:[.,\-/ ]\d{2}(?:[.,\-/ ]\d{4})?)?)?$/.test(plain)
  const digits = plain.replace(/\D/g, '')
  if (!dotted && digits !== plain) return null
  const lengths = DIGITS[digits.length]
  if (!lengths) return null
  let start = 0
  const parts = lengths.map((length) => {
    start += length
    return digits.slice(start - length, start)
  })
  return parts.join('.')
}

/** What a name that is not a region says about its row. */
export type RowWord = 'total' | 'subtotal' | 'rest' | 'average'

const ROW_WORDS: readonly (readonly [RegExp, RowWord])[] = [
  [/^(?:sub ?total|sub ?jumlah)(?: (.*))?$/, 'subtotal'],
  [
    /^(?:grand total|jumlah total|total jumlah|total keseluruhan|jumlah keseluruhan|jumlah seluruhnya|jumlah|total)(?: (.*))?$/,
    'total',
  ],
  [/^(?:lain lain|lainnya|belum terpetakan|tidak terpetakan|tanpa wilayah)(?: (.*))?$/, 'rest'],
  [/^(?:rata rata|rerata)(?: (.*))?$/, 'average'],
]

/** Returns the word of a JUMLAH, SUB TOTAL, lain-lain or rata-rata row with the name after it ("Jumlah Kec. Raba"), null for others. */
export const rowWordIn = (text: string): { readonly word: RowWord; readonly name: string } | null => {
  const comparable = comparableName(text)
  for (const [pattern, word] of ROW_WORDS) {
    const match = pattern.exec(comparable)
    if (match) return { word, name: match[1] ?? '' }
  }
  return null
}

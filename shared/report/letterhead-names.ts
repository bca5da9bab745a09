import type { Office } from '../domain/office.ts'

const PLACE = /^PEMERINTAH(?: DAERAH)?\s+(.+)$/u

/** Names that the line of the government gives to the region: "KOTA KENDARI", "PROVINSI NUSA TENGGARA BARAT" and without its kind. */
const placesIn = (government: string): readonly string[] => {
  const place = PLACE.exec(government)?.[1]
  if (place === undefined) return []
  return place.startsWith('PROVINSI ') ? [place, place.replace('PROVINSI ', '')] : [place]
}

/**
 * Returns the two names of a letterhead in capitals (report.md 5), the office without the region that the line above already names:
 * "Pemerintah Kota Kendari" over "Sekretariat Daerah Kota Kendari" is PEMERINTAH KOTA KENDARI / SEKRETARIAT DAERAH.
 */
export const letterheadNames = ({
  government,
  name,
}: Pick<Office, 'government' | 'name'>): { readonly government: string; readonly office: string } => {
  const above = government.trim().toUpperCase()
  const whole = name.trim().toUpperCase()
  const place = placesIn(above).find((known) => whole.endsWith(` ${known}`))
  return { government: above, office: place === undefined ? whole : whole.slice(0, -place.length).trimEnd() }
}

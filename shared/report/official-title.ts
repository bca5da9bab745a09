import type { Official } from '../domain/office.ts'

/** Returns a position with its prefix, "Pj. Sekretaris Daerah Kota Bima". */
export const positionOf = (official: Official): string =>
  official.prefix === null || official.prefix.trim() === ''
    ? official.position
    : `${official.prefix.trim()} ${official.position}`

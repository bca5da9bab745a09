import { closeSync, openSync, readSync } from 'node:fs'

/** `application_id` of real data, of data contoh and of the region asset: "MNVU", "MNVC" and "MNVR" in the file header. */
export const REAL_APPLICATION_ID = 0x4d4e5655
export const SAMPLE_APPLICATION_ID = 0x4d4e5643
export const REGIONS_APPLICATION_ID = 0x4d4e5652

/** `user_version` of the region asset; raised when its tables change. */
export const REGIONS_FORMAT = 1

const HEADER_BYTES = 100
const MAGIC = 'SQLite format 3\0'

export interface FileHeader {
  readonly applicationId: number
  readonly userVersion: number
  /** Size the file had when it was last written, in bytes. */
  readonly size: number
}

/**
 * Returns what the first 100 bytes of a SQLite file say, null when they are not the start of one. Reading them touches
 * nothing, so a file that is not ours stays as it is. https://www.sqlite.org/fileformat2.html#the_database_header
 */
export const readFileHeader = (file: string): FileHeader | null => {
  const bytes = Buffer.alloc(HEADER_BYTES)
  const descriptor = openSync(file, 'r')
  try {
    if (readSync(descriptor, bytes, 0, HEADER_BYTES, 0) < HEADER_BYTES) return null
  } finally {
    closeSync(descriptor)
  }
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return null
  // A page of 65536 bytes does not fit in two and is written as 1.
  const pageSize = bytes.readUInt16BE(16) === 1 ? 65_536 : bytes.readUInt16BE(16)
  return {
    applicationId: bytes.readUInt32BE(68),
    userVersion: bytes.readUInt32BE(60),
    size: pageSize * bytes.readUInt32BE(28),
  }
}

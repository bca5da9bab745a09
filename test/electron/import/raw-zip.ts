import { crc32, deflateRawSync } from 'node:zlib'
import { unzipSync } from 'fflate'

/** One entry as it is written, true or not. */
export interface RawEntry {
  readonly name: string
  readonly content: Uint8Array
  readonly packed: Uint8Array
  readonly size: number
  readonly crc: number
}

/** Returns what an honest entry holds for the given content. */
export const deflated = (content: Uint8Array): Omit<RawEntry, 'name'> => ({
  content,
  packed: deflateRawSync(content, { level: 1 }),
  size: content.length,
  crc: crc32(content),
})

/** Returns the entries of a zip, to be written again with others or with lies. */
export const partsOf = (bytes: Uint8Array): readonly RawEntry[] =>
  Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, ...deflated(content) }))

const UNKNOWN_32 = 0xffffffff

const longExtra = (size: number, packed: number): Buffer => {
  const extra = Buffer.alloc(20)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(16, 2)
  extra.writeBigUInt64LE(BigInt(size), 4)
  extra.writeBigUInt64LE(BigInt(packed), 12)
  return extra
}

/** Returns a zip of the entries exactly as they claim to be. */
export const rawZip = (
  entries: readonly RawEntry[],
  options: { readonly stored?: boolean; readonly longSizes?: boolean } = {},
): Uint8Array => {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const data = options.stored ? entry.content : entry.packed
    const name = Buffer.from(entry.name)
    const extra = options.longSizes ? longExtra(entry.size, data.length) : Buffer.alloc(0)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(options.longSizes ? 45 : 20, 0)
    shared.writeUInt16LE(options.stored ? 0 : 8, 4)
    shared.writeUInt32LE(entry.crc, 10)
    shared.writeUInt32LE(options.longSizes ? UNKNOWN_32 : data.length, 14)
    shared.writeUInt32LE(options.longSizes ? UNKNOWN_32 : entry.size, 18)
    shared.writeUInt16LE(name.length, 22)
    shared.writeUInt16LE(extra.length, 24)
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, name, extra, data])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, tail, name, extra]))
    bodies.push(body)
    offset += body.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(entries.length % 65_536, 8)
  end.writeUInt16LE(entries.length % 65_536, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...bodies, listed, end]))
}

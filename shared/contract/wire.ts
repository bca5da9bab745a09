/** A value as it travels over HTTP: JSON whose byte arrays are numbered placeholders, and the bytes beside it; never base64. */
export interface Packed {
  readonly json: string
  readonly bytes: readonly Uint8Array[]
}

const PLACE = '$bytes'

/**
 * Takes byte arrays out of a value of plain objects and lists; `undefined` fields are left out as in JSON. TypeError for a
 * bigint or a value that contains itself, RangeError for one nested too deeply.
 */
export const packBytes = (value: unknown): Packed => {
  const bytes: Uint8Array[] = []
  // read from its holder: a Node Buffer has a toJSON, whose list of numbers is what the second argument would be
  const replace = function (this: Readonly<Record<string, unknown>>, key: string, plain: unknown): unknown {
    const item = this[key]
    if (!(item instanceof Uint8Array)) return plain
    bytes.push(item)
    return { [PLACE]: bytes.length - 1 }
  }
  const json = JSON.stringify(value, replace)
  return { json: json ?? 'null', bytes }
}

/** Returns the length of a packed value in bytes, its text counted as UTF-16 code units. */
export const packedSize = ({ json, bytes }: Packed): number =>
  bytes.reduce((sum, part) => sum + part.byteLength, json.length)

/** Puts the byte arrays back; RangeError for a placeholder without bytes, SyntaxError for broken JSON. */
export const unpackBytes = ({ json, bytes }: Packed): unknown =>
  JSON.parse(json, (_key, item: unknown) => {
    if (!isPlace(item)) return item
    const found = bytes[item[PLACE]]
    if (found === undefined) throw new RangeError('placeholder without bytes')
    return found
  })

const isPlace = (item: unknown): item is { readonly [PLACE]: number } =>
  typeof item === 'object' &&
  item !== null &&
  PLACE in item &&
  typeof item[PLACE] === 'number' &&
  Object.keys(item).length === 1

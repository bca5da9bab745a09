/** Returns a value as JSON text; bytes stand in it as `{"base64": …}`, a third longer than they are. */
export const frozenJson = (value: unknown): string =>
  // read from its holder: a Node Buffer has a toJSON, whose list of numbers is what the second argument would be
  JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key: string, plain: unknown) {
    const item = this[key]
    return item instanceof Uint8Array ? { base64: Buffer.from(item).toString('base64') } : plain
  })

/** Returns the value of such a text with its bytes, also of one where every byte of an emblem was still a numbered field. */
export const fromFrozenJson = (text: string): unknown => revived('', JSON.parse(text))

/** Goes down from above: a reviver of `JSON.parse` would first meet each of a million numbered fields. */
const revived = (name: string, item: unknown): unknown => {
  if (Array.isArray(item)) return item.map((one) => revived('', one))
  if (typeof item !== 'object' || item === null) return item
  if ('base64' in item && typeof item.base64 === 'string') return new Uint8Array(Buffer.from(item.base64, 'base64'))
  if (name === 'emblem') return Uint8Array.from(Object.values(item))
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [key, revived(key, value)]))
}

import { inflateSync } from 'node:zlib'

const BYTES = 'latin1'

interface PdfObject {
  readonly head: string
  readonly stream: string
}

const objectsOf = (pdf: Buffer): ReadonlyMap<string, PdfObject> => {
  const file = pdf.toString(BYTES)
  const objects = new Map<string, PdfObject>()
  for (const { 1: id = '', 2: body = '' } of file.matchAll(/(?:^|\n)(\d+) 0 obj\s*([\s\S]*?)\nendobj/g)) {
    const [head = '', packed] = body.split(/stream\r?\n/, 2)
    const raw = packed === undefined ? '' : packed.slice(0, packed.lastIndexOf('\nendstream'))
    const stream = head.includes('/FlateDecode') ? inflateSync(Buffer.from(raw, BYTES)).toString(BYTES) : raw
    objects.set(id, { head, stream })
  }
  return objects
}

const codePoints = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')

/** Glyph numbers of a font to letters, as its ToUnicode table says. */
const lettersOf = (table: string): ReadonlyMap<number, string> => {
  const letters = new Map<number, string>()
  for (const [part] of table.matchAll(/beginbfchar[\s\S]*?endbfchar/g)) {
    for (const { 1: glyph = '', 2: text = '' } of part.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/gi)) {
      letters.set(Number.parseInt(glyph, 16), codePoints(text))
    }
  }
  for (const [part] of table.matchAll(/beginbfrange[\s\S]*?endbfrange/g)) {
    for (const found of part.matchAll(/<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>/gi)) {
      const [from = 0, to = 0, text = 0] = found.slice(1).map((hex) => Number.parseInt(hex, 16))
      for (let glyph = from; glyph <= to; glyph += 1) letters.set(glyph, String.fromCharCode(text + glyph - from))
    }
  }
  return letters
}

/** Returns the letters of each sheet of a PDF that Chromium printed, without any white space, in the order in which they were drawn. */
export const pdfSheets = (pdf: Buffer): readonly string[] => {
  const objects = objectsOf(pdf)
  const follow = (id: string | undefined): PdfObject => objects.get(id ?? '') ?? { head: '', stream: '' }
  const fontOf = (id: string): ReadonlyMap<number, string> =>
    lettersOf(follow(/\/ToUnicode (\d+) 0 R/.exec(follow(id).head)?.[1]).stream)
  const drawn = (head: string, stream: string): string => {
    const named = new Map(
      [...head.matchAll(/\/([FX]\d+) (\d+) 0 R/g)].map(({ 1: name = '', 2: id = '' }) => [name, id]),
    )
    let letters: ReadonlyMap<number, string> = new Map()
    let text = ''
    for (const { 1: font, 2: form, 3: hex } of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\/(X\d+) Do|<([0-9A-Fa-f]+)>/g)) {
      if (font !== undefined) letters = fontOf(named.get(font) ?? '')
      if (form !== undefined) {
        const part = follow(named.get(form))
        if (part.head.includes('/Form')) text += drawn(part.head, part.stream)
      }
      for (const glyph of hex?.match(/.{4}/g) ?? []) text += letters.get(Number.parseInt(glyph, 16)) ?? ''
    }
    return text
  }
  return [...objects.values()]
    .filter(({ head }) => /\/Type\s*\/Page\b/.test(head))
    .map(({ head }) => drawn(head, follow(/\/Contents (\d+) 0 R/.exec(head)?.[1]).stream).replace(/\s/g, ''))
}

import { AppError } from '../../shared/domain/app-error.ts'

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Returns an XML part as text. Throws AppError `import.xml-entities` when it declares a document type or entities, which
 * spreadsheets never do, and `import.workbook-unreadable` when it is not UTF-8, in which such a declaration could hide.
 */
export const xmlText = (content: Uint8Array, entry: string, file: string): string => {
  const text = decoded(content, file)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new AppError('import.xml-entities', { file, entry })
  return text
}

const decoded = (content: Uint8Array, file: string): string => {
  const start = content.subarray(0, 2)
  const isUtf16 = start.includes(0) || start[0] === 0xfe || start[0] === 0xff
  if (isUtf16) throw new AppError('import.workbook-unreadable', { file })
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('utf8')
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
}

/** Returns the value of an attribute in a tag, without resolving references in it, null when it is not there. */
export const attributeOf = (tag: string, name: string): string | null =>
  new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined) ?? null

/** Returns whether an attribute of a tag is set to true as XML writes it. */
export const isTrue = (tag: string, name: string): boolean => ['1', 'true'].includes(attributeOf(tag, name) ?? '')

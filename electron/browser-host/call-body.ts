import type { IncomingMessage } from 'node:http'
import { MAX_CALL_BYTES, tooLarge } from '../../shared/contract/limits.ts'
import { packBytes, unpackBytes } from '../../shared/contract/wire.ts'
import { AppError } from '../../shared/domain/app-error.ts'

const JSON_TYPE = 'application/json'
const JSON_PART = 'value'

/** More files than any intention takes at once. */
const MAX_PARTS = 100

/**
 * Reads the body of a call: JSON, or multipart with the JSON in `value` and byte arrays in numbered parts. Anything else is
 * `contract.payload`, and a body above the limit `contract.too-large`.
 */
export const readCallBody = async (request: IncomingMessage): Promise<unknown> => {
  const type = request.headers['content-type'] ?? ''
  const body = await bodyBytes(request)
  try {
    if (type.startsWith(JSON_TYPE)) return JSON.parse(Buffer.from(body).toString('utf8'))
    if (!type.startsWith('multipart/form-data')) throw new AppError('contract.payload')
    if (countOf(body, boundaryOf(type), MAX_PARTS + 2) > MAX_PARTS + 1) throw new AppError('contract.payload')
    const form = await new Response(new Uint8Array(body), { headers: { 'Content-Type': type } }).formData()
    const json = form.get(JSON_PART)
    if (typeof json !== 'string') throw new AppError('contract.payload')
    const bytes: Uint8Array[] = []
    for (let part = form.get('0'); part instanceof Blob; part = form.get(String(bytes.length))) {
      bytes.push(new Uint8Array(await part.arrayBuffer()))
    }
    // a part that is sent twice, or that nothing asks for, is as wrong as an unknown field
    if ([...form.keys()].length !== bytes.length + 1) throw new AppError('contract.payload')
    return unpackBytes({ json, bytes })
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('contract.payload')
  }
}

const boundaryOf = (type: string): string => {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type)
  const text = boundary?.[1] ?? boundary?.[2]
  if (text === undefined) throw new AppError('contract.payload')
  return `--${text}`
}

/** Counts a mark in a body, at most as far as `enough`: parsing a million empty parts would hold up everybody. */
const countOf = (body: Uint8Array, mark: string, enough: number): number => {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  let count = 0
  for (let at = buffer.indexOf(mark); at !== -1 && count < enough; at = buffer.indexOf(mark, at + mark.length))
    count += 1
  return count
}

const bodyBytes = async (request: IncomingMessage): Promise<Uint8Array> => {
  if (Number(request.headers['content-length'] ?? 0) > MAX_CALL_BYTES) throw tooLarge()
  const chunks: Buffer[] = []
  let size = 0
  // the connection outlives the refusal, otherwise the page would see a broken line instead of the reason
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const part = Buffer.from(chunk)
    size += part.length
    if (size > MAX_CALL_BYTES) throw tooLarge()
    chunks.push(part)
  }
  return Buffer.concat(chunks)
}

/** Returns an answer as a body with its type: JSON alone, or multipart when it holds byte arrays. */
export const answerBody = async (value: unknown): Promise<{ readonly type: string; readonly body: Uint8Array }> => {
  const { json, bytes } = packBytes(value)
  if (bytes.length === 0) return { type: `${JSON_TYPE}; charset=utf-8`, body: Buffer.from(json) }
  const form = new FormData()
  form.set(JSON_PART, json)
  for (const [index, part] of bytes.entries()) form.set(String(index), new Blob([new Uint8Array(part)]))
  const response = new Response(form)
  return {
    type: response.headers.get('Content-Type') ?? 'multipart/form-data',
    body: new Uint8Array(await response.arrayBuffer()),
  }
}

import { z } from 'zod'

/**
 * Values that fields of this contract take, tried in order: days, codes, names, ids, bytes. A field that refuses them all
 * needs its own value here; the test that asks for it says which field.
 */
const CANDIDATES: readonly unknown[] = [
  '2025-10-30',
  '52.72',
  'ucj',
  'Kota Bima',
  'laporan.docx',
  'berkas.xlsx',
  '09:30',
  'application/pdf',
  'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
  1,
  2025,
  0,
  50.5,
  true,
  'potret',
  'a',
  null,
  new Uint8Array([80, 75, 3, 4]),
]

/** What a free text means by its field's name; tried before the others. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  indicator: 'ucj',
  place: '52.72',
  from: '2025-06-30',
  to: '2025-10-30',
  start: '09:00',
  end: '11:30',
  content: '{"isi":"konsep"}',
}

const isSchema = (value: unknown): value is z.ZodType => value instanceof z.ZodType

/** Returns the schema without its wrappers: what a field holds when it holds something. */
const inner = (schema: z.ZodType): z.ZodType => {
  const wraps =
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodDefault
  const next: unknown = wraps ? schema.def.innerType : schema
  return wraps && isSchema(next) ? inner(next) : schema
}

const shapeOf = (schema: z.ZodObject): readonly (readonly [string, z.ZodType])[] =>
  Object.entries(schema.shape).flatMap(([key, field]: readonly [string, unknown]) =>
    isSchema(field) ? [[key, field] as const] : [],
  )

const optionsOf = (schema: z.ZodUnion): readonly z.ZodType[] => schema.options.filter(isSchema)

/** Returns values that a schema accepts, the fullest first; empty when none is known. */
const samplesOf = (given: z.ZodType): readonly unknown[] => {
  const schema = inner(given)
  if (schema instanceof z.ZodObject) return objectSamples(schema).filter((value) => given.safeParse(value).success)
  if (schema instanceof z.ZodUnion) return optionsOf(schema).flatMap(samplesOf)
  if (schema instanceof z.ZodArray) {
    const element: unknown = schema.element
    const items = isSchema(element) ? samplesOf(element).slice(0, 1) : []
    return [items, [], ...items.map((item) => [item, item])].filter((value) => given.safeParse(value).success)
  }
  const known =
    schema instanceof z.ZodEnum ? [...schema.options] : schema instanceof z.ZodLiteral ? [...schema.values] : []
  return [...known, ...CANDIDATES].filter((value) => schema.safeParse(value).success)
}

const fieldSamples = (key: string, field: z.ZodType): readonly unknown[] => {
  const named = BY_NAME[key]
  return [...(field.safeParse(named).success && named !== undefined ? [named] : []), ...samplesOf(field)]
}

const objectSamples = (schema: z.ZodObject): readonly Readonly<Record<string, unknown>>[] => {
  const fields = shapeOf(schema).map(([key, field]) => [key, field, fieldSamples(key, field)] as const)
  if (fields.some(([, , samples]) => samples.length === 0)) return []
  const full = Object.fromEntries(fields.map(([key, , samples]) => [key, samples[0]]))
  const bare = Object.fromEntries(
    fields.map(([key, field, samples]) => [key, field.safeParse(null).success ? null : samples[0]]),
  )
  // fields that must differ or agree with one another find a partner among their other samples
  const others = fields.flatMap(([key, , samples]) => samples.slice(1, 8).map((sample) => ({ ...full, [key]: sample })))
  return [full, bare, ...others]
}

/** Returns a payload that a schema accepts; throws naming the fields that no known value fits. */
export const samplePayload = (schema: z.ZodType): unknown => {
  const samples = samplesOf(schema)
  if (samples.length > 0) return samples[0]
  const lost = schema instanceof z.ZodObject ? shapeOf(schema).filter(([, field]) => samplesOf(field).length === 0) : []
  throw new Error(`no sample for ${lost.map(([key]) => key).join(', ') || 'these fields together'}`)
}

/** A payload that must be refused, and what is wrong with it. */
export interface BadPayload {
  readonly what: string
  readonly payload: unknown
}

const WRONG: readonly unknown[] = [{ salah: true }, [['salah']], 0.5, 'bukan nilai ini', true, Number.MAX_VALUE, null]
const LONG = 'x'.repeat(3_000_000)

/** Returns payloads that differ from a good one in one thing: shape, unknown field, missing field, type, length. */
export const badPayloads = (schema: z.ZodType, good: unknown): readonly BadPayload[] => [
  ...[null, 7, 'teks', [], [good]].map((payload) => ({
    what: `shape ${JSON.stringify(payload)?.slice(0, 40)}`,
    payload,
  })),
  { what: 'nothing', payload: undefined },
  ...badParts(schema, good, 'payload'),
]

const badParts = (given: z.ZodType, good: unknown, path: string): readonly BadPayload[] => {
  const schema = chosen(inner(given), good)
  if (schema instanceof z.ZodObject && isRecord(good)) return badFields(schema, good, path)
  if (schema instanceof z.ZodArray && Array.isArray(good)) {
    const element: unknown = schema.element
    const items: readonly BadPayload[] =
      isSchema(element) && good.length > 0
        ? badParts(element, good[0], `${path}[0]`).map(({ what, payload }) => ({ what, payload: [payload] }))
        : []
    const many = good.length > 0 ? [{ what: `${path}: 100,001 items`, payload: Array(100_001).fill(good[0]) }] : []
    return [{ what: `${path}: a record for a list`, payload: { salah: true } }, ...many, ...items]
  }
  if (schema instanceof z.ZodUnknown) return []
  const wrong = WRONG.filter((value) => !given.safeParse(value).success)
  return [
    ...wrong.slice(0, 3).map((payload) => ({ what: `${path}: ${JSON.stringify(payload)}`, payload })),
    ...(typeof good === 'string' ? [{ what: `${path}: 3,000,000 letters`, payload: LONG }] : []),
  ]
}

/** The option of a union that the good value belongs to. */
const chosen = (schema: z.ZodType, good: unknown): z.ZodType => {
  if (!(schema instanceof z.ZodUnion)) return schema
  const option = optionsOf(schema).find((candidate) => candidate.safeParse(good).success)
  return option ? chosen(inner(option), good) : schema
}

const badFields = (
  schema: z.ZodObject,
  good: Readonly<Record<string, unknown>>,
  path: string,
): readonly BadPayload[] => [
  { what: `${path}: unknown field`, payload: { ...good, tidakDikenal: 1 } },
  ...shapeOf(schema).flatMap(([key, field]) => {
    const { [key]: value, ...rest } = good
    const missing = field.safeParse(undefined).success ? [] : [{ what: `${path}.${key}: missing`, payload: rest }]
    const bad = badParts(field, value, `${path}.${key}`)
    return [...missing, ...bad.map(({ what, payload }) => ({ what, payload: { ...good, [key]: payload } }))]
  }),
]

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)

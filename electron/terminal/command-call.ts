import { resolve } from 'node:path'
import type { Result } from '../../shared/contract/result.ts'
import { checkWritable, writeWholeFile } from '../platform/write-file.ts'
import { type Answer, type Command, type OptionValues, type TerminalContext, UsageError } from './command.ts'
import { DATA_OPTIONS, dataPlace } from './data-options.ts'
import { inputFile } from './input-file.ts'
import { optionalText, repeatedText } from './read-options.ts'

/** `call`: one intention of the contract, as the page would send it. */
export const callCommand: Command = {
  name: 'call',
  usage: 'call PERINTAH --data DIR [--payload JSON] [--file ISIAN=BERKAS]… [--out FILE [--replace]] [--json]',
  summary: 'Menjalankan satu perintah aplikasi seperti dari jendelanya, misalnya app.read; jawabannya berupa JSON.',
  options: {
    ...DATA_OPTIONS,
    payload: { type: 'string' },
    file: { type: 'string', multiple: true },
    out: { type: 'string' },
    replace: { type: 'boolean' },
  },
  positionals: 1,
  run: async (context, values, [name = '']) => {
    if (name.startsWith('job.'))
      throw new UsageError('Perintah job hanya ada di jendela: di sini setiap perintah ditunggu.')
    if (values.sample === true)
      throw new UsageError('Pilihan --sample tidak berlaku di sini; gunakan folder data contoh.')
    const payload = await payloadOf(context, optionalText(values, 'payload') ?? '{}', repeatedText(values, 'file'))
    const place = dataPlace(context, values)
    const out = outputOf(context, values)
    // what was done stays done: a file that cannot be written is refused before
    if (out !== null) await checkWritable(out.path, out)
    // loaded when asked for: the other commands start without the whole application
    const { openApplication } = await import('../application.ts')
    const application = await openApplication({
      ...place,
      who: 'Monev UCJ (terminal)',
      version: context.version,
      capabilities: { saveAs: false, openFile: false },
      clock: () => context.now,
      log: (error) => {
        if (context.environment.MONEV_DEBUG === '1' && error instanceof Error) context.advise(String(error.stack))
      },
    })
    let result: Result<unknown>
    try {
      result = await application.call(name, payload)
    } finally {
      application.close()
    }
    return answerOf(result, out)
  },
}

const payloadOf = async (
  { workingDirectory }: TerminalContext,
  json: string,
  files: readonly string[],
): Promise<unknown> => {
  const payload = parsedJson(json)
  const fields: [string, Uint8Array][] = []
  for (const given of files) {
    const [, field, file] = /^([^=]+)=(.+)$/s.exec(given) ?? []
    if (field === undefined || file === undefined) throw new UsageError('Pilihan --file ditulis sebagai ISIAN=BERKAS.')
    fields.push([field, await inputFile(workingDirectory, file)])
  }
  if (fields.length === 0) return payload
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
    throw new UsageError('Pilihan --payload harus berupa objek JSON bila --file dipakai.')
  }
  return { ...payload, ...Object.fromEntries(fields) }
}

const parsedJson = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    throw new UsageError('Pilihan --payload bukan JSON yang dapat dibaca.')
  }
}

interface Output {
  readonly path: string
  readonly replace: boolean
}

const outputOf = ({ workingDirectory }: TerminalContext, values: OptionValues): Output | null => {
  const out = optionalText(values, 'out')
  return out === null ? null : { path: resolve(workingDirectory, out), replace: values.replace === true }
}

const answerOf = async (result: Result<unknown>, out: Output | null): Promise<Answer> => {
  if (!result.ok) return { response: result, text: result.error.message, refused: true }
  if (out !== null) {
    const bytes = bytesOf(result.value)
    if (bytes === null)
      throw new UsageError('Perintah itu sudah dijalankan, tetapi jawabannya tidak berisi berkas untuk --out.')
    await writeWholeFile(out.path, bytes, out)
  }
  const response = withoutBytes(result.value)
  return { response, text: JSON.stringify(response, null, 2) }
}

const bytesOf = (value: unknown): Uint8Array | null =>
  typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array
    ? value.bytes
    : null

/** JSON has no bytes: their length stands in their place, the file itself is for --out. */
const withoutBytes = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key: string, plain: unknown) {
      const item = this[key]
      return item instanceof Uint8Array ? { length: item.byteLength } : plain
    }),
  )

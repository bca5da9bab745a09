import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Result } from '../../shared/contract/result.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import { writeWholeFile } from '../platform/write-file.ts'
import { type Answer, type Command, type TerminalContext, UsageError } from './command.ts'
import { DATA_OPTIONS, dataPlace } from './data-options.ts'
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
    // loaded when asked for: the other commands start without the whole application
    const { openApplication } = await import('../application.ts')
    const application = await openApplication({
      ...place,
      who: 'Monev UCJ (terminal)',
      version: context.version,
      capabilities: { saveAs: false, openFile: false, chooseFolder: false },
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
    return answerOf(context, result, optionalText(values, 'out'), values.replace === true)
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
    const bytes = await readFile(resolve(workingDirectory, file)).catch(() => {
      throw new AppError('service.file-unreadable', { file: basename(file) })
    })
    fields.push([field, new Uint8Array(bytes)])
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

const answerOf = async (
  { workingDirectory }: TerminalContext,
  result: Result<unknown>,
  out: string | null,
  replace: boolean,
): Promise<Answer> => {
  if (!result.ok) return { response: result, text: result.error.message, refused: true }
  if (out !== null) {
    const bytes = bytesOf(result.value)
    if (bytes === null)
      throw new UsageError('Perintah itu sudah dijalankan, tetapi jawabannya tidak berisi berkas untuk --out.')
    await writeWholeFile(resolve(workingDirectory, out), bytes, { replace })
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

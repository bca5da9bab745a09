import { parseArgs } from 'node:util'
import { AppError } from '../../shared/domain/app-error.ts'
import { errorMessage } from '../../shared/text/error-messages.ts'
import { type Command, type Option, type TerminalContext, UsageError } from './command.ts'
import { COMMANDS } from './commands.ts'

/** Where the terminal writes, lent by the host so that a test can read it. */
export interface Streams {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

const COMMON: Readonly<Record<string, Option>> = { help: { type: 'boolean' } }

/**
 * Runs one command line and returns the exit code: 0 done, 1 refused (the reason in Indonesian on stderr, nothing
 * written), 2 a call that does not fit the command's form. An unforeseen failure is a bug: it is told as one, exit 1.
 */
export const runTerminal = async (
  args: readonly string[],
  context: Omit<TerminalContext, 'advise'>,
  { out, err }: Streams,
): Promise<0 | 1 | 2> => {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help') {
    out(`${overview()}\n`)
    return name === undefined ? 2 : 0
  }
  const command = COMMANDS.find((candidate) => candidate.name === name)
  if (!command) {
    err(`Perintah "${name}" tidak dikenal.\n\n${overview()}\n`)
    return 2
  }
  try {
    const { values, positionals } = readArguments(command, rest)
    if (values.help === true) {
      out(`${help(command)}\n`)
      return 0
    }
    const answer = await command.run({ ...context, advise: (line) => err(`${line}\n`) }, values, positionals)
    if (values.json === true) out(`${JSON.stringify(answer.response, null, 2)}\n`)
    else if (!answer.refused) out(`${answer.text}\n`)
    if (answer.refused) err(`${answer.text}\n`)
    return answer.refused ? 1 : 0
  } catch (error) {
    if (error instanceof UsageError) {
      err(`${error.message}\n\n${help(command)}\n`)
      return 2
    }
    if (error instanceof AppError) {
      err(`${errorMessage(error.code, error.params)}${HINTS[error.code] ?? ''}\n`)
      return 1
    }
    err(
      `Terjadi kesalahan yang tidak terduga. Data tidak berubah oleh perintah ini. Laporkan perintah yang dijalankan kepada pengelola aplikasi.\n`,
    )
    if (context.environment.MONEV_DEBUG === '1' && error instanceof Error) err(`${error.stack}\n`)
    return 1
  }
}

/** Which option settles a refusal that is worded for every host alike. */
const HINTS: Partial<Record<AppError['code'], string>> = {
  'import.several-sheets': ' Gunakan --sheet NAMA.',
}

const readArguments = (command: Command, args: readonly string[]) => {
  let parsed: ReturnType<typeof parseArgs>
  try {
    parsed = parseArgs({
      args: [...args],
      options: { ...COMMON, ...command.options },
      allowPositionals: command.positionals > 0,
      strict: true,
    })
  } catch (error) {
    throw new UsageError(usageReason(error))
  }
  if (parsed.values.help !== true && parsed.positionals.length !== command.positionals) {
    throw new UsageError(
      parsed.positionals.length < command.positionals
        ? 'Nama berkas wajib diisi.'
        : `Kata "${parsed.positionals[command.positionals]}" tidak dikenal di sini.`,
    )
  }
  return parsed
}

const usageReason = (error: unknown): string => {
  const message = error instanceof Error ? error.message : ''
  const word = /'(-[^' ]*)/.exec(message)?.[1]
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Pilihan ${word ?? ''} tidak dikenal.`
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `Pilihan ${word ?? ''} tidak diisi dengan benar.`
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
    return `Kata "${/'([^']*)'/.exec(message)?.[1] ?? ''}" tidak dikenal di sini.`
  }
  return 'Pilihan perintah tidak dapat dibaca.'
}

const help = (command: Command): string => `Pemakaian: monev ${command.usage}\n${command.summary}`

const overview = (): string =>
  [
    'Monev UCJ: potret data, perbandingan, pemeriksaan, dan laporan.',
    '',
    'Perintah:',
    ...COMMANDS.map((command) => `  monev ${command.usage}\n      ${command.summary}`),
    '',
    'Kode keluar: 0 selesai, 1 ditolak (alasannya di stderr, tidak ada yang ditulis), 2 salah pemakaian.',
  ].join('\n')

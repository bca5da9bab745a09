import { parseArgs } from 'node:util'

const TERMINAL = '--monev'

/** Returns the command line after `--monev`, null when a window is wanted. */
export const terminalArguments = (argv: readonly string[]): readonly string[] | null => {
  const at = argv.indexOf(TERMINAL, 1)
  return at === -1 ? null : argv.slice(at + 1)
}

/** Returns the folder after `--data`, undefined without one; what Chromium is told by other options is left to it. */
export const dataArgument = (argv: readonly string[]): string | undefined => {
  const { values } = parseArgs({
    args: argv.slice(1),
    options: { data: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  })
  return typeof values.data === 'string' ? values.data : undefined
}

import type { ParseArgsConfig } from 'node:util'

export type Option = NonNullable<ParseArgsConfig['options']>[string]

/** Values as `parseArgs` delivers them. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

/** What the terminal lends to a command; nothing in it is global, so a test can lend its own. */
export interface TerminalContext {
  readonly now: Date
  /** Version of the program. */
  readonly version: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The user's own data folder, used without --data and MONEV_DATA. */
  readonly defaultDataDir: string
  /** The list of regions that `build/regions.ts` makes. */
  readonly regionsFile: string
  /** Folder that relative file names start from. */
  readonly workingDirectory: string
  /** Prints one line of advice on stderr; never the answer. */
  readonly advise: (line: string) => void
}

/** What a command answers: the response type for `--json`, and the same in words. */
export interface Answer {
  readonly response: unknown
  readonly text: string
  /** Done, but the reply is a refusal (an import with problems): exit 1, `text` on stderr. */
  readonly refused?: boolean
}

export interface Command {
  readonly name: string
  /** The line after `monev` in the help. */
  readonly usage: string
  readonly summary: string
  readonly options: Readonly<Record<string, Option>>
  readonly positionals: number
  readonly run: (context: TerminalContext, values: OptionValues, positionals: readonly string[]) => Promise<Answer>
}

/** A call that does not fit the command's form; exit 2. The message is Indonesian. */
export class UsageError extends Error {}

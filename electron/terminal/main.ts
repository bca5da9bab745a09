import { homedir } from 'node:os'
import { defaultDataDir, regionsFile } from '../platform/paths.ts'
import { programVersion } from '../program-place.ts'
import { runTerminal } from './run-terminal.ts'

/** Runs a command line on the streams of this process; `root` is the program's folder. Returns the exit code. */
export const runProcess = (root: string, args: readonly string[]): Promise<0 | 1 | 2> =>
  runTerminal(
    args,
    {
      now: new Date(),
      version: programVersion(root),
      environment: process.env,
      defaultDataDir: defaultDataDir({ platform: process.platform, env: process.env, home: homedir() }),
      regionsFile: regionsFile(root),
      // npm runs a script in the package's folder; the names on the command line start from where the person stands
      workingDirectory: process.env.INIT_CWD ?? process.cwd(),
    },
    { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) },
  )

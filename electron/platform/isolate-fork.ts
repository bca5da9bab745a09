import { fork } from 'node:child_process'
import type { JobMessage } from './isolate-message.ts'

/** A process that runs one job; Electron's utility process fits this shape as well as a forked Node process. */
export interface IsolatedProcess {
  readonly send: (message: JobMessage) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  /** Called once, with everything the process wrote to standard error. */
  readonly onEnd: (listener: (diagnostic: string) => void) => void
  readonly kill: () => void
}

export type StartProcess = (options: { readonly maxRssBytes: number }) => IsolatedProcess

const DIAGNOSTIC_LIMIT = 16_384

const environment = (): NodeJS.ProcessEnv => {
  const { NODE_OPTIONS: _inherited, ...rest } = process.env
  return rest
}

/** Returns a starter of forked Node processes that run the given worker file; they inherit no flags of this one. */
export const forkedProcess =
  (workerFile: URL): StartProcess =>
  ({ maxRssBytes }) => {
    // The heap may grow to the whole allowance; the watchdog in the process counts what lies outside the heap as well.
    const heapMegabytes = Math.max(16, Math.floor(maxRssBytes / 2 ** 20))
    const child = fork(workerFile, [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: environment(),
    })
    let diagnostic = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      diagnostic = (diagnostic + text).slice(-DIAGNOSTIC_LIMIT)
    })
    // A failure to start or to send is followed by the end of the process, which is what callers wait for.
    child.on('error', (error) => {
      diagnostic = `${diagnostic}${error.message}\n`
    })
    return {
      send: (message) => {
        child.send(message, () => undefined)
      },
      onMessage: (listener) => {
        child.on('message', listener)
      },
      onEnd: (listener) => {
        child.once('close', () => listener(diagnostic))
      },
      kill: () => {
        child.kill('SIGKILL')
      },
    }
  }

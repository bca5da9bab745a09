import { fileURLToPath } from 'node:url'
import { utilityProcess } from 'electron'
import type { StartProcess } from '../platform/isolate-fork.ts'

const DIAGNOSTIC_LIMIT = 16_384

/** Returns a starter of Electron's utility processes that run the given worker file; the program must be ready. */
export const utilityProcessOf =
  (workerFile: URL): StartProcess =>
  ({ maxRssBytes }) => {
    const child = utilityProcess.fork(fileURLToPath(workerFile), [], {
      execArgv: [`--max-old-space-size=${Math.max(16, Math.floor(maxRssBytes / 2 ** 20))}`],
      stdio: ['ignore', 'ignore', 'pipe'],
      serviceName: 'Monev UCJ: membaca berkas',
    })
    let diagnostic = ''
    let isUnwanted = false
    child.stderr?.on('data', (part: Buffer) => {
      diagnostic = (diagnostic + part.toString('utf8')).slice(-DIAGNOSTIC_LIMIT)
    })
    child.on('error', (_type, location) => {
      diagnostic = `${diagnostic}${location}\n`
    })
    // Electron's own kill only asks; a parser that never yields would not hear it
    const end = (): void => {
      try {
        if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL')
      } catch {
        // it ended by itself meanwhile, and says so by its own event
      }
    }
    child.once('spawn', () => {
      if (isUnwanted) end()
    })
    return {
      send: (message) => child.postMessage(message),
      onMessage: (listener) => {
        child.on('message', listener)
      },
      onEnd: (listener) => {
        child.once('exit', () => listener(diagnostic))
      },
      kill: () => {
        isUnwanted = true
        end()
      },
    }
  }

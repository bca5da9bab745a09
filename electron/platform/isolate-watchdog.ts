import { writeSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { MEMORY_MARK } from './isolate-message.ts'

const POLL_MS = 10
const STANDARD_ERROR = 2

const limit: unknown = workerData
if (typeof limit !== 'number') throw new TypeError('the watchdog needs a limit in bytes')

// A thread of its own, because a parser that never yields would starve a timer of the main thread; the resident size counts
// native memory, which neither --max-old-space-size nor a worker's resourceLimits contain.
setInterval(() => {
  if (process.memoryUsage.rss() <= limit) return
  writeSync(STANDARD_ERROR, MEMORY_MARK)
  process.kill(process.pid, 'SIGKILL')
}, POLL_MS)
parentPort?.postMessage('ready')

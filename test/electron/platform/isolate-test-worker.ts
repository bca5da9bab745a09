import { serveOneJob } from '../../../electron/platform/isolate-serve.ts'
import { AppError } from '../../../shared/domain/app-error.ts'

const kept: unknown[] = []

serveOneJob({
  echo: (payload) => payload,
  count: (_payload, report) => {
    for (let done = 0; done <= 3; done += 1) report({ done, total: done === 0 ? null : 3 })
    return 'counted'
  },
  refuse: () => {
    throw new AppError('import.zip-lies', { file: '"x"', entry: 'y' })
  },
  invent: () => {
    throw Object.assign(new AppError('import.no-data'), { code: 'not.a-code' })
  },
  crash: () => {
    throw new Error('secret /home/somebody/data.xlsx')
  },
  die: () => process.kill(process.pid, 'SIGKILL'),
  spin: () => {
    for (;;) Math.random()
  },
  nativeMemory: () => {
    for (;;) kept.push(Buffer.alloc(8 * 2 ** 20, 1))
  },
  heapMemory: () => {
    for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => ({ index })))
  },
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const SERVE = fileURLToPath(new URL('../../electron/serve.ts', import.meta.url))
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}/
const START_MS = 20_000

/** The browser host as its own process, as `npm start` runs it. */
export interface ServeProcess {
  readonly address: string
  readonly port: number
  /** Ends the process as a power cut would, and waits until it is gone. */
  readonly kill: () => Promise<void>
  /** Stops it without ending it, as a closed lid does, until it is woken. */
  readonly sleep: () => void
  readonly wake: () => void
}

/** Starts `electron/serve.ts` on a data folder; fails with what it printed when no address comes. */
export const startServe = async (dir: string, port = 0): Promise<ServeProcess> => {
  const child = spawn(process.execPath, [SERVE, '--data', dir, '--port', String(port)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const closed = once(child, 'close')
  let printed = ''
  const address = await new Promise<string>((resolve, reject) => {
    const fail = (): void => reject(new Error(`the host did not start: ${printed}`))
    const timer = setTimeout(fail, START_MS)
    const take = (text: string): void => {
      printed += text
      const [found] = ADDRESS.exec(printed) ?? []
      if (found === undefined) return
      clearTimeout(timer)
      resolve(found)
    }
    child.stdout.setEncoding('utf8').on('data', take)
    child.stderr.setEncoding('utf8').on('data', take)
    child.once('exit', fail)
  })
  return {
    address,
    port: Number(new URL(address).port),
    kill: async () => {
      child.kill('SIGKILL')
      await closed
    },
    sleep: () => void child.kill('SIGSTOP'),
    wake: () => void child.kill('SIGCONT'),
  }
}

import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runHostUntilSignal } from './browser-host/run-host.ts'

const USAGE = 'Pemakaian: npm start -- --browser [--data FOLDER] [--port NOMOR]\n'

const readOptions = (): { readonly data: string | undefined; readonly port: number } | null => {
  try {
    const { values } = parseArgs({ options: { data: { type: 'string' }, port: { type: 'string' } } })
    const port = Number(values.port ?? 0)
    return Number.isInteger(port) && port >= 0 && port <= 65_535 ? { data: values.data, port } : null
  } catch {
    return null
  }
}

const options = readOptions()
if (options === null) {
  process.stderr.write(USAGE)
  process.exit(2)
}
const code = await runHostUntilSignal({
  ...options,
  root: fileURLToPath(new URL('..', import.meta.url)),
  input: process.stdin,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
// an open terminal would keep the process waiting for Enter
process.exit(code)

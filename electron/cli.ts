import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

// Types are stripped once and not at every start; what is imported statically would be loaded before this line.
enableCompileCache(join(root, 'out', 'compile-cache'))
const { runProcess } = await import('./terminal/main.ts')
process.exitCode = await runProcess(root, process.argv.slice(2))

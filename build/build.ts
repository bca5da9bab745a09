import { fileURLToPath } from 'node:url'
import { buildPart, isStale, PARTS } from './parts.ts'

// `npm run build`: everything anew, whatever is there; with --if-stale only what is older than its sources.
const root = fileURLToPath(new URL('..', import.meta.url))
const onlyStale = process.argv.includes('--if-stale')
for (const part of PARTS) {
  if (!onlyStale || isStale(root, part)) await buildPart(root, part, onlyStale ? 'warn' : 'info')
}

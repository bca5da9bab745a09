import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'America/New_York']
const LAYERS = ['test/shared', 'test/electron', 'test/renderer', 'test/documents']

// Everything but the page runs in the other zones of the country and in one west of Greenwich; `npm test` itself runs in Asia/Jayapura.
// The planted faults of test/documents/mutations.test.ts are left to `npm test`: they ask whether the test sees, not when it runs.
for (const zone of ZONES) {
  process.stdout.write(`\n${zone}\n`)
  const { status } = spawnSync(
    'vitest',
    ['run', '--config', 'build/vitest.config.ts', '--exclude', 'test/documents/mutations.test.ts', ...LAYERS],
    { cwd: ROOT, env: { ...process.env, TZ: zone }, stdio: 'inherit', shell: process.platform === 'win32' },
  )
  if (status !== 0) process.exit(1)
}

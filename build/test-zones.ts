import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ZONES = ['Asia/Jakarta', 'America/New_York']
const LAYERS = ['test/shared', 'test/electron', 'test/renderer', 'test/documents']

// Left to `npm test`, since no clock has a say in them: planted faults, guards against hostile files and bodies, killed
// processes, pictures, painting and validating.
const CLOCKLESS = [
  'test/documents/mutations.test.ts',
  'test/documents/docx-valid.test.ts',
  'test/documents/page-faults.test.ts',
  'test/electron/browser-host/bodies.test.ts',
  'test/electron/contract/begin-killed.test.ts',
  'test/electron/import/file-guards.test.ts',
  'test/electron/import/read-file.test.ts',
  'test/electron/platform/isolate.test.ts',
  'test/electron/reports/chart-png.test.ts',
]

// Everything else below the page runs in the westernmost zone of the country and in one west of Greenwich; `npm test` itself runs in the
// easternmost, Asia/Jayapura, so that Makassar lies between two that are tried.
for (const zone of ZONES) {
  process.stdout.write(`\n${zone}\n`)
  const { status } = spawnSync(
    'vitest',
    ['run', '--config', 'build/vitest.config.ts', ...CLOCKLESS.flatMap((file) => ['--exclude', file]), ...LAYERS],
    { cwd: ROOT, env: { ...process.env, TZ: zone }, stdio: 'inherit', shell: process.platform === 'win32' },
  )
  if (status !== 0) process.exit(1)
}

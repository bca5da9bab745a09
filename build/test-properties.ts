import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ROUNDS = Number(process.argv[2] ?? 20)

// `npm test` tries the same cases each time; this tries others, and names the seed that repeats a failure.
const files = globSync('test/**/*.test.ts', { cwd: ROOT }).filter((file) =>
  readFileSync(`${ROOT}/${file}`, 'utf8').includes("from 'fast-check'"),
)

for (let round = 1; round <= ROUNDS; round += 1) {
  const seed = randomInt(2 ** 31)
  process.stdout.write(`\nround ${round} of ${ROUNDS}, PROPERTY_SEED=${seed}\n`)
  const { status } = spawnSync('vitest', ['run', '--config', 'build/vitest.config.ts', ...files], {
    cwd: ROOT,
    env: { ...process.env, PROPERTY_SEED: String(seed) },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(1)
}

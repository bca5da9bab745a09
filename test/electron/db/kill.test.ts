import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { listHeads, readSnapshot } from '../../../electron/db/repositories/snapshots.ts'
import { openForTest, REGIONS, temporaryFolder } from './helpers.ts'

const WRITER = fileURLToPath(new URL('./write-until-killed.ts', import.meta.url))

test.each([3, 11, 20])(
  'a writer killed after %i snapshots leaves whole snapshots only, each one it named',
  async (enough) => {
    const dir = temporaryFolder()
    const child = spawn(process.execPath, [WRITER, dir, REGIONS], { stdio: ['ignore', 'pipe', 'inherit'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    let output = ''
    const lines = (): readonly string[] => output.split('\n').slice(0, -1)
    const closed = once(child, 'close')
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      if (lines().length >= enough) child.kill('SIGKILL')
    })
    await closed
    const named = lines().map(Number)

    const db = await openForTest({ dir })
    const heads = listHeads(db)
    expect(named.length).toBeGreaterThanOrEqual(enough)
    expect(heads.filter(({ status }) => status === 'final').map(({ id }) => id)).toEqual(expect.arrayContaining(named))
    expect(heads.length - named.length).toBeLessThanOrEqual(1)
    for (const { id } of heads) expect(readSnapshot(db, id)?.observations).toHaveLength(300)
    expect(db.main.pragma('integrity_check', { simple: true })).toBe('ok')
  },
)

import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CACHE = join(ROOT, 'node_modules', '.cache', 'chromium')

/** Unpacks the browser once: into a folder of its own, renamed into place, so that two test files never race. */
const unpack = async (): Promise<{ readonly executable: string; readonly libraries: string }> => {
  const executable = join(CACHE, 'chromium')
  const libraries = join(CACHE, 'al2023', 'lib')
  if (existsSync(executable)) return { executable, libraries }
  const source = join(ROOT, 'node_modules', '@sparticuz', 'chromium', 'bin')
  mkdirSync(dirname(CACHE), { recursive: true })
  const folder = mkdtempSync(join(dirname(CACHE), 'chromium-'))
  await pipeline(
    createReadStream(join(source, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(folder, 'chromium')),
  )
  chmodSync(join(folder, 'chromium'), 0o755)
  for (const archive of ['al2023.tar.br', 'swiftshader.tar.br']) {
    if (!existsSync(join(source, archive))) continue
    const tar = join(folder, archive.replace('.br', ''))
    await pipeline(createReadStream(join(source, archive)), createBrotliDecompress(), createWriteStream(tar))
    const into = join(folder, archive.replace('.tar.br', ''))
    mkdirSync(into)
    execFileSync('tar', ['-xf', tar, '-C', into])
    rmSync(tar)
  }
  try {
    renameSync(folder, CACHE)
  } catch {
    rmSync(folder, { recursive: true, force: true })
  }
  return { executable, libraries }
}

/** Starts the browser of the tests: `CHROME_PATH`, else the one that npm ci brought. */
export const startChromium = async (): Promise<Browser> => {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--font-render-hinting=none',
  ]
  const given = process.env.CHROME_PATH
  if (given !== undefined) return chromium.launch({ executablePath: given, args })
  const { executable, libraries } = await unpack()
  const environment = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined))
  return chromium.launch({
    executablePath: executable,
    args,
    env: { ...environment, LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH ?? ''].join(':') },
  })
}

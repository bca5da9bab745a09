import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Browser, Page } from 'playwright-core'
import { startChromium } from '../helpers/chromium.ts'

/** What one measurement of the running application found, in words with its unit. */
export interface PageFigure {
  readonly what: string
  readonly value: string
}

const REPORTS = 50
const WHEEL_STEPS = 120
const LARGE_PROVINCE = '35'

interface Host {
  readonly process: ChildProcess
  readonly address: string
}

const startHost = (root: string, dataDir: string): Promise<Host> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'electron', 'serve.ts'), '--data', dataDir], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    child.once('exit', (code) => reject(new Error(`the host ended with ${code}`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = /http:\/\/127\.0\.0\.1:\d+\/#token=\S+/.exec(line)?.[0]
      if (address !== undefined) resolve({ process: child, address })
    })
  })

/** Resident memory of a process in MB, from the system's own account. */
const residentMb = (host: Host): string => {
  const status = readFileSync(`/proc/${host.process.pid}/status`, 'utf8')
  return `${(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024).toFixed(0)} MB`
}

const caller = (host: Host) => {
  const { origin, hash } = new URL(host.address)
  const token = new URLSearchParams(hash.slice(1)).get('token') ?? ''
  return async (channel: string, payload: unknown): Promise<void> => {
    const response = await fetch(`${origin}/call/${channel}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(payload),
    })
    if (response.headers.get('Content-Type')?.startsWith('application/json')) {
      const answer: { readonly ok: boolean } = await response.json()
      if (!answer.ok) throw new Error(`${channel} was refused`)
    } else await response.arrayBuffer()
  }
}

const opened = async (browser: Browser, host: Host, heading: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.goto(host.address)
  await page.getByRole('heading', { name: heading }).first().waitFor()
  return page
}

/** Start to first usable screen, memory after start and after fifty reports, on data contoh. */
const sampleFigures = async (root: string, folder: string, browser: Browser): Promise<readonly PageFigure[]> => {
  const begun = performance.now()
  const host = await startHost(root, join(folder, 'page-sample'))
  try {
    const answered = performance.now()
    const page = await opened(browser, host, 'Wilayah kerja')
    const usable = performance.now()
    const atStart = residentMb(host)
    const call = caller(host)
    await call('app.beginSample', {})
    const request = { subject: { kind: 'meeting', meeting: 2 }, kind: 'laporan', paper: 'A4' }
    for (let count = 0; count < REPORTS; count += 1) await call('document.draft', request)
    await page.close()
    return [
      { what: 'browser host, start to its address', value: `${(answered - begun).toFixed(0)} ms` },
      { what: 'browser host, start to first usable screen', value: `${(usable - begun).toFixed(0)} ms` },
      { what: 'memory of the host after start', value: atStart },
      { what: `memory of the host after ${REPORTS} reports`, value: residentMb(host) },
    ]
  } finally {
    host.process.kill('SIGTERM')
  }
}

/** Milliseconds between frames while the grid of a province with all its villages is wheeled through. */
const gridFigures = async (root: string, folder: string, browser: Browser): Promise<readonly PageFigure[]> => {
  const host = await startHost(root, join(folder, 'page-grid'))
  try {
    const call = caller(host)
    await call('app.begin', { region: LARGE_PROVINCE, officeName: 'Sekretariat Daerah', place: 'Surabaya' })
    const page = await opened(browser, host, 'Beranda')
    await call('snapshot.create', { asOf: '2025-10-30', source: 'bench', copyEligible: false })
    await page.evaluate(() => {
      window.location.hash = '#/potret'
    })
    await page.reload()
    await page.locator('.ant-segmented-item').last().click()
    const grid = page.getByRole('treegrid')
    await grid.waitFor()
    const rows = await grid.getAttribute('aria-rowcount')
    await grid.hover()
    await page.evaluate(() => {
      const frames: number[] = []
      let last = performance.now()
      const tick = (now: number): void => {
        frames.push(now - last)
        last = now
        requestAnimationFrame(tick)
      }
      requestAnimationFrame(tick)
      Object.assign(window, { benchFrames: frames })
    })
    for (let step = 0; step < WHEEL_STEPS; step += 1) await page.mouse.wheel(0, 1200)
    const frames = await page.evaluate(() => ('benchFrames' in window ? (window.benchFrames as number[]) : []))
    const sorted = frames.slice(5).sort((a, b) => a - b)
    const at = (share: number): string => `${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0)} ms`
    await page.close()
    return [{ what: `scrolling a grid of ${rows} rows, frame median and 95 %`, value: `${at(0.5)}, ${at(0.95)}` }]
  } finally {
    host.process.kill('SIGTERM')
  }
}

/** Measures the running application in Chromium; these stand alone, on this machine only. */
export const benchPage = async (root: string, folder: string): Promise<readonly PageFigure[]> => {
  const browser = await startChromium()
  try {
    return [...(await sampleFigures(root, folder, browser)), ...(await gridFigures(root, folder, browser))]
  } finally {
    await browser.close()
  }
}

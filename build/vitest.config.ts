import { defineConfig } from 'vitest/config'

const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  throw new Error(`Node 24 is needed, this is ${process.versions.node}: run the tests with "npm test"`)
}

// The easternmost zone of the country: a day taken from the machine's clock instead of the office's shows here first.
// `npm run test:zones` runs the layers below the page in the others.
process.env.TZ ??= 'Asia/Jayapura'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    // the package would download the real one; tests run the host against a typed fake
    alias: { electron: new URL('../test/helpers/fake-electron.ts', import.meta.url).pathname },
    include: ['test/**/*.test.ts'],
    setupFiles: [new URL('../test/helpers/property-seed.ts', import.meta.url).pathname],
    exclude: ['test/bench/**', 'test/long/**', '**/node_modules/**'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // what a test reads off the page is waited for, as a person would
    expect: { poll: { timeout: 15_000, interval: 50 } },
    reporters: ['default', new URL('./closing-line-reporter.ts', import.meta.url).pathname],
  },
})

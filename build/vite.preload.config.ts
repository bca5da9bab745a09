import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const folder = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** The preload script: one CommonJS file, all that a sandboxed page can load. */
export default defineConfig({
  root: folder('electron'),
  publicDir: false,
  build: {
    ssr: folder('electron/preload.ts'),
    target: 'chrome140',
    outDir: folder('out/preload'),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
    },
  },
})

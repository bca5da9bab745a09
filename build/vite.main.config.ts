import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const folder = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** The desktop's main process: own code bundled as ESM, packages left to node_modules; workers lie beside it by name. */
export default defineConfig({
  root: folder('electron'),
  publicDir: false,
  build: {
    ssr: true,
    target: 'node24',
    outDir: folder('out/main'),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: {
        main: folder('electron/main.ts'),
        'isolate-worker': folder('electron/platform/isolate-worker.ts'),
        'isolate-watchdog': folder('electron/platform/isolate-watchdog.ts'),
      },
      external: ['electron'],
      // the terminal loads the document libraries late; in the window they are there anyway
      checks: { ineffectiveDynamicImport: false },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})

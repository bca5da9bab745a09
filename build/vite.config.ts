import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const folder = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))

export default defineConfig({
  root: folder('renderer'),
  base: './',
  plugins: [react()],
  // also when a test runner with its own NODE_ENV starts the build: the page is always the one people get
  mode: 'production',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: folder('out/renderer'),
    emptyOutDir: true,
    // the page's own policy forbids data: scripts and fonts; small assets stay files
    assetsInlineLimit: 0,
    target: 'chrome140',
    chunkSizeWarningLimit: 4000,
  },
})

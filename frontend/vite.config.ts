import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const backEnd = 'http://127.0.0.1:8080'

/** Does in development what the Go handler does in production: says where the console is mounted. */
function baseElement(): Plugin {
  return {
    name: 'hoko-base-element',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace('<head>', '<head><base href="/admin/">'),
  }
}

export default defineConfig(({ command }) => ({
  base: command === 'build' ? './' : '/admin/',
  plugins: [react(), tailwindcss(), baseElement()],
  server: { proxy: { '/graphql': backEnd, '/api': backEnd } },
  build: {
    target: 'es2023',
    // A polyfill for browsers that are older than the language level asked for.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
  },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
}))

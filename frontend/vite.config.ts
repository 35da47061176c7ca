import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin, Rolldown } from 'vite'
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

/**
 * Lets the browser fetch side by side what it needs one after the other: the entry waits for the words of the reader's
 * language, which public/language.js chooses, and then for the console itself.
 */
function earlyParts(): Plugin {
  return {
    name: 'hoko-early-parts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const words = ['en', 'ar'].map(
          (language) => ` data-${language}="./${chunkOf(`/messages/${language}.ts`, chunks).fileName}"`,
        )
        const preloads = partsOf(chunkOf('/app/start.tsx', chunks), chunks)
          .filter((name) => !html.includes(name))
          .map((name) => `    <link rel="modulepreload" href="./${name}">\n`)
        return html
          .replace('<script src="./language.js"', (script) => script + words.join(''))
          .replace('  </head>', `${preloads.join('')}  </head>`)
      },
    },
  }
}

function chunkOf(module: string, chunks: Rolldown.OutputChunk[]): Rolldown.OutputChunk {
  const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module))
  if (!chunk) throw new Error(`${module} is no chunk of its own`)
  return chunk
}

/** The names of a chunk and of all that it cannot begin without. */
function partsOf(
  chunk: Rolldown.OutputChunk,
  chunks: Rolldown.OutputChunk[],
  found = new Set<string>(),
): string[] {
  if (found.has(chunk.fileName)) return []
  found.add(chunk.fileName)
  const parts = chunks.filter(({ fileName }) => chunk.imports.includes(fileName))
  return [chunk.fileName, ...parts.flatMap((part) => partsOf(part, chunks, found))]
}

/** What is shown, or decides what is shown, before any page is there: in one chunk, since small ones compress badly. */
const isNeededAtOnce = new RegExp(
  `/src/(${[
    'app/(boot|gates|search|lastWorkspace|router|start|RootLayout|SessionGuard|PendingPage|queryClient)',
    'features/(?!analytics|events)[a-z]+/[a-zA-Z]*Search',
    'gql/(document|features/app)',
    'lib/(addressToken|apiError|keyText|namedSearch|place|roles|scopes|searchText|send|signedOut)',
    'ui/toasts',
  ].join('|')})[.]tsx?$`,
)

export default defineConfig(({ command }) => ({
  base: command === 'build' ? './' : '/admin/',
  plugins: [react(), tailwindcss(), baseElement(), earlyParts()],
  server: { proxy: { '/graphql': backEnd, '/api': backEnd } },
  build: {
    target: 'es2023',
    // A polyfill for browsers that are older than the language level asked for.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Few and large: pages that belong together weigh less together, and say less often where their parts are.
          groups: [
            {
              name: 'frame',
              test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack)\//,
            },
            { name: 'start', test: isNeededAtOnce },
            { name: 'parts', test: /src\/(ui|lib)\//, minShareCount: 3 },
            { name: 'LinkPages', test: /src\/features\/(links|collections|tags|names)\// },
            { name: 'PeoplePages', test: /src\/features\/(customers|partners|people)\// },
            { name: 'KeyPages', test: /src\/features\/(keys|key|requests)\// },
          ],
        },
      },
    },
  },
  test: { include: ['src/**/*.test.ts'], environment: 'node', setupFiles: ['src/messages/testWords.ts'] },
}))

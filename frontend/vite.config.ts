import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin, Rolldown } from 'vite'
import { defineConfig } from 'vitest/config'
import { BootDocument } from './src/gql/features/app'

const backEnd = 'http://127.0.0.1:8080'

/** Does in development what the Go handler does in production: says where the console is mounted. */
function baseElement(): Plugin {
  return {
    name: 'hoko-base-element',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace('<head>', '<head><base href="/admin/">'),
  }
}

/** The pages that are opened by their address most, and what shows them. */
const pages = {
  analytics: '/analytics/AnalyticsPage.tsx',
  links: '/links/LinksPage.tsx',
  'settings/api-keys': '/keys/KeysPage.tsx',
}

/**
 * Lets the browser fetch side by side what it needs one after the other: the entry waits for the words of the reader's
 * language, then for the console itself, that for who is asking, and then for the page and its words. public/language.js
 * knows which language and which page, and asks for them.
 */
function earlyParts(): Plugin {
  return {
    name: 'hoko-early-parts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const missing = (names: string[]) => [...new Set(names)].filter((name) => !html.includes(name))
        const partsOfModules = (...modules: string[]) =>
          modules.flatMap((module) => partsOf(chunkOf(module, chunks), chunks))
        const needed = partsOfModules('/app/start.tsx')
        const early = (language: string) => ({
          boot: BootDocument.toString(),
          words: missing(partsOfModules(`/messages/${language}.ts`)),
          pages: Object.fromEntries(
            Object.entries(pages).map(([path, module]) => {
              const parts = partsOfModules('/app/Shell.tsx', module)
              return [path, missing([...parts, ...wordsOf(parts, language, chunks)])]
            }),
          ),
        })
        for (const language of ['en', 'ar']) {
          const waiting = partsOfModules(`/messages/${language}.ts`).filter((name) => needed.includes(name))
          if (waiting.length > 0) throw new Error(`words of ${language} wait for ${waiting}, which wait for words`)
        }
        const data = JSON.stringify({ en: early('en'), ar: early('ar') }).replaceAll('"', '&quot;')
        const preloads = missing(needed).map((name) => `    <link rel="modulepreload" href="./${name}">\n`)
        return html
          .replace('<script src="./language.js"', (script) => `${script} data-early="${data}"`)
          .replace('  </head>', `${preloads.join('')}  </head>`)
      },
    },
  }
}

const compileHint = '//# allFunctionsCalledOnLoad'

/**
 * Has the browser compile whole chunks while they arrive, beside what it does: left to itself, it compiles each function when
 * that is called first, which whoever opens a first menu waits for. See V8's "explicit compile hints". The explorer brings
 * editors and all of GraphQL along, of which too little is called.
 */
function compiledAhead(): Plugin {
  return {
    name: 'hoko-compiled-ahead',
    apply: 'build',
    // Names come from what chunks are before this: browsers keep what has a name for a year.
    augmentChunkHash: () => compileHint,
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        const chunks = Object.values(bundle).filter((part) => part.type === 'chunk')
        const explorer = chunkOf('ExplorerPage.tsx', chunks)
        for (const chunk of chunks) {
          if (chunk === explorer) continue
          chunk.code = `${compileHint}\n${chunk.code}`
        }
      },
    },
  }
}

/** The words of one language for which chunks of these names wait, one after the other. */
function wordsOf(names: string[], language: string, chunks: Rolldown.OutputChunk[]): string[] {
  const coming = chunks.filter(({ fileName }) => names.includes(fileName)).flatMap((chunk) => chunk.dynamicImports)
  return chunks
    .filter(({ name, fileName }) => coming.includes(fileName) && name.endsWith(`.${language}`))
    .flatMap((chunk) => partsOf(chunk, chunks))
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
  plugins: [react(), tailwindcss(), baseElement(), earlyParts(), compiledAhead()],
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
            // Words come before whatever uses them, so what they are made with is in no chunk of that.
            { name: 'language', test: /src\/lib\/(isolate|once)/ },
            {
              name: 'frame',
              test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack)\//,
            },
            { name: 'start', test: isNeededAtOnce },
            { name: 'parts', test: /src\/(ui\/|lib\/|app\/use)/, minShareCount: 2 },
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

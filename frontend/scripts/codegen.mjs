// Writes src/gql from the server's schema and the documents beside the components: one typed document per operation, in
// a module for each file, so that a page loads its own ones only. A field that the schema does not know fails here. With
// --check it writes nothing and fails if something is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typedDocument from '@graphql-codegen/typed-document-node'
import * as operations from '@graphql-codegen/typescript-operations'
import { concatAST, parse, Source } from 'graphql'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'src/gql')

function files(folder, extension) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => join(folder, name))
}

function document(path) {
  const location = relative(root, path).replaceAll('\\', '/')
  return { location, document: parse(new Source(readFileSync(path, 'utf8'), location)) }
}

function generate(documents) {
  const schema = concatAST(
    files(join(root, '../graph/schema'), '.graphqls').map((path) => document(path).document),
  )
  return codegen({
    filename: join(folder, 'graphql.ts'),
    schema,
    documents,
    config: {
      documentMode: 'string',
      enumType: 'string-literal',
      useTypeImports: true,
      scalars: {
        ID: 'string',
        Time: 'string',
        Amount: 'number',
        JSON: 'Record<string, unknown>',
        CountryURLs: 'Record<string, string>',
      },
    },
    plugins: [{ operations: {} }, { typedDocument: {} }],
    pluginMap: { operations, typedDocument },
  })
}

/** The text that stands above everything that this script writes. */
const notice = '// Written by npm run codegen. Do not edit.\n'

/** The files of the client by their names: types, the class of documents, and a module for the documents of each file. */
function split(text, sources) {
  const beginning = text.indexOf('export class TypedDocumentString')
  const [kind, ...constants] = text.slice(beginning).split(/^(?=export const )/m)
  const modules = sources.map((source) => moduleOf(source, constants)).filter(({ body }) => body !== '')
  const inputs = text.slice(0, beginning).replace(/^import type \{ DocumentTypeDecoration \}.*\n/m, '')
  const links = ["export { TypedDocumentString } from './document'", ...modules.map(linkOf)].join('\n')
  return {
    'graphql.ts': `${notice}${inputs}${links}\n`,
    'document.ts': `${notice}import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'\n\n${kind}`,
    ...Object.fromEntries(modules.map(({ name, types, body }) => [name, moduleText(types, body)])),
  }
}

/** The documents of one file. What is never sent by itself, like a fragment, is in none of them. */
function moduleOf({ location, document }, constants) {
  const names = document.definitions
    .filter(({ kind }) => kind === 'OperationDefinition')
    .map(({ name }) => `export const ${name.value[0].toUpperCase()}${name.value.slice(1)}Document `)
  const body = constants.filter((one) => names.some((name) => one.startsWith(name))).join('')
  const types = [...body.matchAll(/TypedDocumentString<(\w+), ?(\w+)>/g)].flatMap(([, ...found]) => found)
  return {
    name: `${location
      .replace(/^src\//, '')
      .replaceAll('/', '-')
      .replace('.graphql', '')}.ts`,
    types,
    body,
  }
}

function linkOf({ name }) {
  return `export * from './${name.replace(/\.ts$/, '')}'`
}

/** A document that a page does not use is left out of it, and needs for that to be known as free of effects. */
function moduleText(types, body) {
  const imports = `import { TypedDocumentString } from './document'\nimport type { ${types.join(', ')} } from './graphql'\n`
  return `${notice}${imports}\n${body.replaceAll('new TypedDocumentString(', '/* @__PURE__ */ new TypedDocumentString(')}`
}

function isStale([name, text]) {
  const path = join(folder, name)
  return !existsSync(path) || readFileSync(path, 'utf8') !== `${text.trimEnd()}\n`
}

const sources = files(join(root, 'src'), '.graphql').map(document)
const written = Object.entries(split(await generate(sources), sources))
const strays = existsSync(folder)
  ? readdirSync(folder).filter((name) => !written.some(([own]) => own === name))
  : []
if (!process.argv.includes('--check')) {
  mkdirSync(folder, { recursive: true })
  for (const name of strays) rmSync(join(folder, name))
  for (const [name, text] of written) writeFileSync(join(folder, name), `${text.trimEnd()}\n`)
} else if (strays.length || written.some(isStale)) {
  process.stderr.write('src/gql is stale: run npm run codegen\n')
  process.exitCode = 1
}

// Writes src/gql from the server's schema and the documents beside the components: the types, and one module of typed
// documents for each feature, so that a page brings along only what it asks. A field that the schema does not know fails
// here. With --check it writes nothing and fails if a file is stale.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typedDocument from '@graphql-codegen/typed-document-node'
import * as operations from '@graphql-codegen/typescript-operations'
import { concatAST, Kind, parse, Source } from 'graphql'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'src/gql')
const heading = '// Written by npm run codegen. Do not edit.\n'

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

const classStart = 'export class TypedDocumentString'
const statement = /^export const (\w+)Document = new TypedDocumentString\(`[^`]*`[^;]*;$/gm

/** The names of the operations of each feature, which is the folder that a document lies in. */
function operationsByFeature(documents) {
  const found = new Map()
  for (const { location, document } of documents) {
    const feature = basename(dirname(location))
    const names = document.definitions
      .filter((one) => one.kind === Kind.OPERATION_DEFINITION)
      .map((one) => one.name.value)
    found.set(feature, [...(found.get(feature) ?? []), ...names])
  }
  return found
}

/** The module of a feature's documents. The mark lets the bundler leave out what nobody sends. */
function featureModule(names, statements) {
  const texts = names.map((name) => statements.get(name).replace('= new', '= /* @__PURE__ */ new'))
  const types = names.flatMap((name) =>
    [...statements.get(name).matchAll(/\b\w+(?:Query|Mutation|Subscription)(?:Variables)?\b(?=[,>])/g)].map(
      ([type]) => type,
    ),
  )
  return [
    `import { TypedDocumentString } from '../document'`,
    `import type { ${[...new Set(types)].sort().join(', ')} } from '../graphql'\n`,
    ...texts,
  ].join('\n')
}

/** All modules, by their path in the folder. */
async function modules() {
  const documents = files(join(root, 'src'), '.graphql').map(document)
  const text = await generate(documents)
  const start = text.indexOf(classStart)
  const end = text.indexOf('\n}\n', start) + 3
  const imported = /^import type \{ DocumentTypeDecoration \}.*\n/m
  const statements = new Map([...text.matchAll(statement)].map(([whole, name]) => [name, whole]))
  const features = [...operationsByFeature(documents)].filter(([, names]) => names.length).sort()
  return new Map([
    ['document.ts', `${text.match(imported)[0]}\n${text.slice(start, end)}`],
    ...features.map(([feature, names]) => [`features/${feature}.ts`, `${featureModule(names, statements)}\n`]),
    [
      'graphql.ts',
      [
        text.slice(0, start).replace(imported, ''),
        `export { TypedDocumentString } from './document'`,
        ...features.map(([feature]) => `export * from './features/${feature}'`),
        '',
      ].join('\n'),
    ],
  ])
}

function readAll() {
  return new Map(
    files(folder, '.ts').map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  )
}

const wanted = new Map([...(await modules())].map(([path, text]) => [path, heading + text]))
if (!process.argv.includes('--check')) {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of wanted) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
} else {
  const there = readAll()
  if (there.size !== wanted.size || [...wanted].some(([path, text]) => there.get(path) !== text)) {
    process.stderr.write('src/gql is stale: run npm run codegen\n')
    process.exitCode = 1
  }
}

// Writes src/gql from the server's schema and the documents beside the components: one typed document per operation.
// The documents of each feature are a module of their own, so that they arrive with the pages that send them. A field
// that the schema does not know fails here. With --check it writes nothing and fails if a file is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typedDocument from '@graphql-codegen/typed-document-node'
import * as operations from '@graphql-codegen/typescript-operations'
import { concatAST, parse, Source } from 'graphql'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'src/gql')
const written = '// Written by npm run codegen. Do not edit.\n'

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
      scalars: { ID: 'string', Time: 'string', CountryURLs: 'Record<string, string>' },
    },
    plugins: [{ operations: {} }, { typedDocument: {} }],
    pluginMap: { operations, typedDocument },
  })
}

/** The feature that each operation belongs to, by the name of its document. */
function featuresOf(documents) {
  const named = documents.flatMap(({ location, document }) =>
    document.definitions
      .filter(({ kind }) => kind === 'OperationDefinition')
      .map(({ name }) => [`${name.value}Document`, basename(dirname(location))]),
  )
  return new Map(named)
}

/** The documents of each feature, and the types that they name. */
function documentsByFeature(constants, features) {
  const found = {}
  for (const constant of constants) {
    const [, name, ...types] = documentConstant.exec(constant) ?? []
    const feature = features.get(name)
    // Fragments are part of the documents that use them; nothing sends them alone.
    if (!feature) continue
    found[feature] ??= { types: new Set(), text: '' }
    for (const type of types) found[feature].types.add(type)
    found[feature].text += constant
  }
  return found
}

const documentConstant = /^export const (\w+).*as unknown as TypedDocumentString<(\w+), (\w+)>/s

function featureModule({ types, text }) {
  const names = [...types].sort().map((type) => `  ${type},\n`)
  const imports = `import type {\n${names.join('')}} from './graphql'\n`
  return `${written}${imports}import { TypedDocumentString } from './TypedDocumentString'\n\n${text}`
}

/** The texts of the modules by their names: the types, the class of documents, and the documents of each feature. */
async function modules() {
  const documents = files(join(root, 'src'), '.graphql').map(document)
  const [head, ...constants] = (await generate(documents)).split(/^(?=export const )/m)
  const [types, documentClass] = head.split(/^(?=export class )/m)
  const [decoration] = /^import type \{ DocumentTypeDecoration \}.*\n/m.exec(types)
  const found = documentsByFeature(constants, featuresOf(documents))
  const exported = ['TypedDocumentString', ...Object.keys(found).sort()].map(
    (name) => `export * from './${name}'\n`,
  )
  const features = Object.entries(found).map(([name, feature]) => [name, featureModule(feature)])
  return {
    graphql: written + types.replace(decoration, '') + exported.join(''),
    TypedDocumentString: written + decoration + documentClass,
    ...Object.fromEntries(features),
  }
}

const check = process.argv.includes('--check')
for (const [name, text] of Object.entries(await modules())) {
  const path = join(folder, `${name}.ts`)
  if (!check) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, text)
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    process.stderr.write(`${relative(root, path)} is stale: run npm run codegen\n`)
    process.exitCode = 1
  }
}

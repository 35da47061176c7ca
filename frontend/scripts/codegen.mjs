// Writes src/gql/graphql.ts from the server's schema and the documents beside the components: one typed document per
// operation. A field that the schema does not know fails here. With --check it writes nothing and fails if the file is
// stale.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typedDocument from '@graphql-codegen/typed-document-node'
import * as operations from '@graphql-codegen/typescript-operations'
import { concatAST, parse, Source } from 'graphql'

const root = join(import.meta.dirname, '..')
const output = join(root, 'src/gql/graphql.ts')

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

function generate() {
  const schema = concatAST(
    files(join(root, '../graph/schema'), '.graphqls').map((path) => document(path).document),
  )
  return codegen({
    filename: output,
    schema,
    documents: files(join(root, 'src'), '.graphql').map(document),
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

const text = `// Written by npm run codegen. Do not edit.\n${await generate()}\n`
if (!process.argv.includes('--check')) {
  mkdirSync(join(root, 'src/gql'), { recursive: true })
  writeFileSync(output, text)
} else if (readFileSync(output, 'utf8') !== text) {
  process.stderr.write('src/gql/graphql.ts is stale: run npm run codegen\n')
  process.exitCode = 1
}

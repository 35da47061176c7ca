// Fails when the scripts of the built console weigh more than they may, in bytes as sent (gzip).
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './sources.mjs'

const kilobyte = 1000
const limits = {
  entry: 130 * kilobyte,
  words: 30 * kilobyte,
  chunk: 80 * kilobyte,
  explorer: 185 * kilobyte,
  all: 400 * kilobyte,
}

const assets = join(root, 'dist/assets')
const page = readFileSync(join(root, 'dist/index.html'), 'utf8')
const sizes = readdirSync(assets)
  .filter((name) => name.endsWith('.js') || name.endsWith('.css'))
  .map((name) => ({ name, size: gzipSync(readFileSync(join(assets, name)), { level: 9 }).length }))

/** The words of each language, of which the browser loads one. */
const words = sizes.filter(({ name }) => /^(en|ar)-/.test(name))
/** What the browser loads before anything is shown: everything else that index.html names. */
const first = sizes.filter((file) => page.includes(file.name) && !words.includes(file))
/** The explorer brings editors and all of GraphQL along, for those who open it; it has a limit of its own. */
const explorer = sizes.filter(({ name }) => name.startsWith('ExplorerPage-'))
const others = sizes.filter((file) => !explorer.includes(file))
const later = others.filter(({ name }) => !page.includes(name))

const sum = (list) => list.reduce((total, { size }) => total + size, 0)
const largestOf = (list) =>
  list.reduce((most, file) => (file.size > most.size ? file : most), { name: 'none', size: 0 })
const largest = largestOf(later)
const mostWords = largestOf(words)

const lines = [
  ['entry', sum(first), limits.entry],
  [`words of one language (${mostWords.name})`, mostWords.size, limits.words],
  [`largest lazy chunk (${largest.name})`, largest.size, limits.chunk],
  ['all but the explorer', sum(others), limits.all],
  ['explorer', sum(explorer), limits.explorer],
]

for (const [what, size, limit] of lines) {
  const verdict = size <= limit ? 'ok' : 'TOO MUCH'
  process.stdout.write(`${what}: ${(size / kilobyte).toFixed(1)} kB of ${limit / kilobyte} kB ${verdict}\n`)
  if (size > limit) process.exitCode = 1
}
if (words.length !== 2) throw new Error('the words of each language are one chunk')
if (explorer.length !== 1) throw new Error('the explorer is one chunk, loaded when it is opened')

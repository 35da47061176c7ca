// Fails when the scripts of the built console weigh more than they may, in bytes as sent (gzip).
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './sources.mjs'

const kilobyte = 1000
const limits = {
  entry: 130 * kilobyte,
  chunk: 80 * kilobyte,
  explorer: 185 * kilobyte,
  all: 400 * kilobyte,
}

const assets = join(root, 'dist/assets')
// The names in data-early are those of words, counted below, and of a page that the address may name.
const page = readFileSync(join(root, 'dist/index.html'), 'utf8').replace(/ data-early="[^"]*"/, '')
const sizes = readdirSync(assets)
  .filter((name) => name.endsWith('.js') || name.endsWith('.css'))
  .map((name) => ({ name, size: gzipSync(readFileSync(join(assets, name)), { level: 9 }).length }))

/** The words that a reader of a language needs at once; those of a page come with the page. */
const wordsOf = (language) =>
  sizes.filter(({ name }) => new RegExp(`^(${language}|roles\\.${language}|words\\.${language})-`).test(name))
const languages = ['en', 'ar'].map(wordsOf)
/** What the browser loads before anything is shown: what index.html names, the words of one language among it. */
const first = sizes.filter((file) => page.includes(file.name) && !languages.flat().includes(file))
/** The explorer brings editors and all of GraphQL along, for those who open it; it has a limit of its own. */
const explorer = sizes.filter(({ name }) => name.startsWith('ExplorerPage-'))
const others = sizes.filter((file) => !explorer.includes(file))
const later = others.filter((file) => !first.includes(file))

const sum = (list) => list.reduce((total, { size }) => total + size, 0)
const largest = later.reduce((most, file) => (file.size > most.size ? file : most), { name: 'none', size: 0 })

const lines = [
  ['entry', sum(first) + Math.max(...languages.map(sum)), limits.entry],
  [`largest lazy chunk (${largest.name})`, largest.size, limits.chunk],
  ['all but the explorer', sum(others), limits.all],
  ['explorer', sum(explorer), limits.explorer],
]

for (const [what, size, limit] of lines) {
  const verdict = size <= limit ? 'ok' : 'TOO MUCH'
  process.stdout.write(`${what}: ${(size / kilobyte).toFixed(1)} kB of ${limit / kilobyte} kB ${verdict}\n`)
  if (size > limit) process.exitCode = 1
}
if (languages.some((words) => words.length === 0)) throw new Error('the words of each language are a chunk')
if (explorer.length !== 1) throw new Error('the explorer is one chunk, loaded when it is opened')

// Lists the files that a build is made from, and hashes them. frontend/embed_test.go does the same in Go.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

/** Folders of frontend/ whose content is made, not written. */
const made = ['dist', 'node_modules', 'screenshots', 'test-results']

function sources(folder = '') {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isDirectory()) return made.includes(path) ? [] : sources(path)
    return [path]
  })
}

/** SHA-256 over every source file in the order of its path: the path, a NUL, the length in bytes, a NUL, the bytes. */
export function sourceHash() {
  const hash = createHash('sha256')
  for (const path of sources().sort(byBytes)) {
    const content = readFileSync(join(root, path))
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

function byBytes(a, b) {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

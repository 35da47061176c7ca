import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Builds the program once for all tests, unless HOKO_BIN names one that is built already. */
export default function globalSetup() {
  if (process.env.HOKO_BIN) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'hoko-e2e-'))
  const binary = join(folder, 'hoko')
  execFileSync('go', ['build', '-o', binary, './cmd/hoko'], {
    cwd: join(import.meta.dirname, '../..'),
    stdio: 'inherit',
  })
  process.env.HOKO_BIN = binary
  return () => rmSync(folder, { recursive: true })
}

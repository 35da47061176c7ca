// Writes into dist which sources it was built from, so that a test notices a stale dist.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, sourceHash } from './sources.mjs'

writeFileSync(join(root, 'dist/source.sha256'), `${sourceHash()}\n`)

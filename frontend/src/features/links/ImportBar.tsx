import { words } from '../../messages/links'
import type { ImportProgress } from './importRun'

/** How far an import has come. */
export function ImportBar({ progress }: { progress: ImportProgress }) {
  const { said, rows, done } = progress
  const { importing } = words
  const name = said.dryRun ? importing.checking : importing.importing
  return (
    <>
      <p className="flex justify-between gap-4 font-medium">
        {name}
        <span className="font-normal text-muted tabular-nums">{importing.progress(done, rows)}</span>
      </p>
      <progress className="progress" max={rows} value={done} aria-label={name} />
    </>
  )
}

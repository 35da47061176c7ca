import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { cx } from '../../lib/cx'
import { saveFile } from '../../lib/saveFile'
import { words } from '../../messages/links'
import { Button } from '../../ui/Button'
import { ImportBar } from './ImportBar'
import { ImportFaults } from './ImportFaults'
import { ImportOutcome } from './ImportOutcome'
import { type ImportProgress, rowsLeft } from './importRun'
import { csvOf, type ImportTable } from './importTable'

type Props = { table: ImportTable; progress: ImportProgress; pending: boolean }

/** How far it has come, what came of it, and which rows are at fault. */
export function ImportReport({ table, progress, pending }: Props) {
  const { workspace } = useWorkspace()
  const { said, failed, faults } = progress
  const { importing } = words
  const left = said.dryRun ? [] : rowsLeft(progress)
  const missing = [...failed, ...left]
  const save = () =>
    saveFile(new Blob([csvOf([table.header, ...missing])], { type: 'text/csv' }), importing.failedFile)

  return (
    <section className="card flex flex-col gap-4 p-5">
      <div role="status" className="flex flex-col gap-2">
        {pending ? <ImportBar progress={progress} /> : <ImportOutcome progress={progress} />}
      </div>
      {faults.length > 0 && <ImportFaults faults={faults} />}
      {!pending && (missing.length > 0 || !said.dryRun) && (
        <div className="flex flex-wrap gap-2">
          {missing.length > 0 && (
            <Button icon="download" onClick={save}>
              {importing.download}
            </Button>
          )}
          {!said.dryRun && (
            <Link
              to="/$slug/links"
              params={{ slug: workspace.slug }}
              className={cx('btn', left.length > 0 ? 'btn-secondary' : 'btn-primary')}
            >
              {importing.toLinks}
            </Link>
          )}
        </div>
      )}
    </section>
  )
}

import { words } from '../../messages/links'
import { Button } from '../../ui/Button'
import type { useImport } from './useImport'

type Props = {
  run: ReturnType<typeof useImport>
  rows: number
  /** Whether it is still to be seen what the columns mean. */
  waiting: boolean
  onStart: (dryRun: boolean) => void
}

/** What can be done next: cancel it, go on with it, or try the table and import it. */
export function ImportActions({ run, rows, waiting, onStart }: Props) {
  const { importing } = words
  const { pending, progress } = run
  const stopped = Boolean(progress?.rest.length)
  if (pending) {
    return (
      <Button className="self-start" onClick={run.cancel}>
        {importing.cancel}
      </Button>
    )
  }
  if (progress && !progress.said.dryRun) {
    return stopped ? (
      <Button look="primary" className="self-start" onClick={run.resume}>
        {importing.goOn}
      </Button>
    ) : null
  }
  return (
    <div className="flex flex-wrap gap-2">
      <Button disabled={waiting} onClick={() => onStart(true)}>
        {importing.check}
      </Button>
      <Button look="primary" disabled={!progress?.imported || stopped} onClick={() => onStart(false)}>
        {importing.start(progress?.imported ?? rows)}
      </Button>
    </div>
  )
}

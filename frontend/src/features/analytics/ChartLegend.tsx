import { words } from '../../messages/analytics'
import type { Answer } from './analyticsQuery'
import { periodName } from './bucketName'

type Props = { answer: Answer; timezone: string }

/** Which line of the chart is which. */
export function ChartLegend({ answer: { previous }, timezone }: Props) {
  return (
    <ul className="flex min-w-0 flex-1 basis-72 flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
      <li className="flex items-center gap-2">
        <span aria-hidden="true" className="h-0.5 w-4 rounded-full bg-accent" />
        {words.now}
      </li>
      <li className="flex items-center gap-2">
        <span aria-hidden="true" className="w-4 border-t-2 border-dashed border-line-strong" />
        <span>
          {words.before}: {periodName(previous.from, previous.until, timezone)}
        </span>
      </li>
    </ul>
  )
}

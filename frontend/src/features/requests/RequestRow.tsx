import { useNow } from '../../lib/clock'
import { formatExact, formatRelative } from '../../lib/format'
import { words as log } from '../../messages/requests'
import { OutcomeBadge } from './OutcomeBadge'
import { RequestLink } from './RequestLink'
import type { Request } from './requestsQuery'
import { formatLatency } from './requestWords'

type Props = { request: Request; ofKey: boolean }

/** An entry of the log as a line of the table. The whole line opens its details. */
export function RequestRow({ request, ofKey }: Props) {
  const now = useNow()
  return (
    <tr className="relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60">
      <td className="px-4 py-2.5 whitespace-nowrap text-muted">
        <time dateTime={request.lastAt} title={formatExact(request.lastAt)} className="relative z-10">
          {formatRelative(request.lastAt, now)}
        </time>
      </td>
      <th scope="row" className="w-2/5 max-w-0 min-w-48 px-4 py-2.5 text-start font-normal">
        <span className="flex items-baseline gap-2">
          <RequestLink request={request} />
          {request.count > 1 && <span className="shrink-0 text-xs text-muted">{log.calls(request.count)}</span>}
        </span>
      </th>
      <td className="px-4 py-2.5 whitespace-nowrap">
        <OutcomeBadge request={request} />
      </td>
      {!ofKey && (
        <td className="max-w-40 truncate px-4 py-2.5" dir="auto" title={request.apiKey?.name}>
          {request.apiKey?.name}
        </td>
      )}
      <td className="px-4 py-2.5 font-mono text-xs whitespace-nowrap text-muted">
        {request.address || log.noAddress}
      </td>
      <td className="px-4 py-2.5 text-end whitespace-nowrap text-muted tabular-nums">
        {formatLatency(request.latency)}
      </td>
    </tr>
  )
}

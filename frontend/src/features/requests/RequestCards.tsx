import { useNow } from '../../lib/clock'
import { formatRelative } from '../../lib/format'
import { words as log } from '../../messages/requests'
import { OutcomeBadge } from './OutcomeBadge'
import { RequestLink } from './RequestLink'
import type { Request } from './requestsQuery'
import { formatLatency } from './requestWords'

type Props = { requests: readonly Request[]; ofKey: boolean }

/** The entries of a page on phones. */
export function RequestCards({ requests, ofKey }: Props) {
  const now = useNow()
  return (
    <ul className="card divide-y divide-line md:hidden">
      {requests.map((request) => (
        <li key={request.id} className="relative flex flex-col gap-1.5 px-4 py-3">
          <p className="flex items-baseline gap-2">
            <span className="flex min-w-0 flex-1">
              <RequestLink request={request} />
            </span>
            <span className="shrink-0 text-xs text-muted">{formatRelative(request.lastAt, now)}</span>
          </p>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs text-muted">
            <OutcomeBadge request={request} />
            {request.count > 1 && <span>{log.calls(request.count)}</span>}
            {!ofKey && (
              <span dir="auto" className="max-w-40 truncate">
                {request.apiKey?.name}
              </span>
            )}
            <span className="font-mono wrap-anywhere">{request.address || log.noAddress}</span>
            <span className="ms-auto tabular-nums">{formatLatency(request.latency)}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}

import { Link } from '@tanstack/react-router'
import { formatExact } from '../../lib/format'
import { words as log } from '../../messages/requests'
import type { Request } from './requestsQuery'
import { operationOf } from './requestWords'

/** What was asked for. Its press area covers the whole line or card that holds it. */
export function RequestLink({ request }: { request: Request }) {
  const operation = operationOf(request)
  return (
    <Link
      to="."
      search={(old) => ({ ...old, request: request.id })}
      preload={false}
      aria-label={log.open(operation, formatExact(request.createdAt))}
      title={operation}
      className="min-w-0 truncate font-mono text-[13px] after:absolute after:inset-0"
    >
      {operation}
    </Link>
  )
}

import { Badge } from '../../ui/Badge'
import { outcomeLook, outcomeName } from './outcomes'
import type { Request } from './requestsQuery'

/** What became of a call, with the status of its answer. */
export function OutcomeBadge({ request }: { request: Request }) {
  return (
    <Badge look={outcomeLook(request)}>
      <span className="font-mono tabular-nums">{request.status}</span>
      {outcomeName(request.outcome)}
    </Badge>
  )
}

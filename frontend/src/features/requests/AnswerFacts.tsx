import { words as log } from '../../messages/requests'
import { CopyButton } from '../../ui/CopyButton'
import { Fact } from '../../ui/Fact'
import { FactGroup } from '../../ui/FactGroup'
import type { Request } from './requestsQuery'
import { formatLatency } from './requestWords'

/** What a call was answered, and how fast. */
export function AnswerFacts({ request }: { request: Request }) {
  const d = log.details
  return (
    <FactGroup title={d.sections.answer}>
      <Fact name={d.code}>
        <span className="font-mono text-xs">{request.outcome}</span>
      </Fact>
      <Fact name={d.status}>{request.status}</Fact>
      <Fact name={d.latency}>
        {formatLatency(request.latency)}
        {request.count > 1 && <span className="text-muted">({d.slowest(formatLatency(request.maxLatency))})</span>}
      </Fact>
      <Fact name={d.requestId}>
        <span className="font-mono text-xs wrap-anywhere">{request.requestId}</span>
        <CopyButton text={request.requestId} what={d.requestId} className="-my-1.5" />
      </Fact>
    </FactGroup>
  )
}

import { words as log } from '../../messages/requests'
import { Fact } from '../../ui/Fact'
import { FactGroup } from '../../ui/FactGroup'
import type { Request } from './requestsQuery'

/** Who made a call, as far as it is known. */
export function ClientFacts({ request }: { request: Request }) {
  const d = log.details
  return (
    <FactGroup title={d.sections.client}>
      <Fact name={d.address}>{request.address || log.noAddress}</Fact>
      <Fact name={d.client}>{request.userAgent || log.noAddress}</Fact>
    </FactGroup>
  )
}

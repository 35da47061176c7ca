import { AnswerFacts } from './AnswerFacts'
import { CallFacts } from './CallFacts'
import { ClientFacts } from './ClientFacts'
import type { Request } from './requestsQuery'

type Props = { request: Request; ofKey: boolean }

/** All facts of an entry of the log. */
export function RequestFacts({ request, ofKey }: Props) {
  return (
    <div className="relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6">
      <AnswerFacts request={request} />
      <CallFacts request={request} ofKey={ofKey} />
      <ClientFacts request={request} />
    </div>
  )
}

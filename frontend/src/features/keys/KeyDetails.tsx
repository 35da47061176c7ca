import { KeyAccessFacts } from './KeyAccessFacts'
import { KeyEndFacts } from './KeyEndFacts'
import { KeyNotice } from './KeyNotice'
import { KeyOriginFacts } from './KeyOriginFacts'
import { KeyPageLink } from './KeyPageLink'
import { KeyUsageFacts } from './KeyUsageFacts'
import type { ApiKey } from './keysQuery'
import { SuccessorLink } from './SuccessorLink'

/** All fields of a key. */
export function KeyDetails({ apiKey }: { apiKey: ApiKey }) {
  return (
    <div className="relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6">
      <KeyNotice apiKey={apiKey} />
      <KeyPageLink apiKey={apiKey} />
      <KeyAccessFacts apiKey={apiKey} />
      <KeyUsageFacts apiKey={apiKey} />
      <KeyOriginFacts apiKey={apiKey} />
      <KeyEndFacts apiKey={apiKey} successor={<SuccessorLink id={apiKey.successorId} />} />
    </div>
  )
}

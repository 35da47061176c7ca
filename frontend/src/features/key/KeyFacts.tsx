import { words as keyLife } from '../../messages/keyLife'
import { KeyAccessFacts } from '../keys/KeyAccessFacts'
import { KeyEndFacts } from '../keys/KeyEndFacts'
import { KeyOriginFacts } from '../keys/KeyOriginFacts'
import { KeyUsageFacts } from '../keys/KeyUsageFacts'
import type { KeyWithUse } from './keyPageQuery'

/** All fields of the key, at the side. */
export function KeyFacts({ apiKey }: { apiKey: KeyWithUse }) {
  return (
    <aside aria-label={keyLife.page.facts} className="card relative flex flex-col gap-6 p-5">
      <KeyEndFacts apiKey={apiKey} successor={apiKey.successor?.name} />
      <KeyAccessFacts apiKey={apiKey} />
      <KeyUsageFacts apiKey={apiKey} />
      <KeyOriginFacts apiKey={apiKey} />
    </aside>
  )
}

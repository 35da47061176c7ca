import { keyWords } from '../../messages/keys'
import { CopyButton } from '../../ui/CopyButton'
import { Fact } from '../../ui/Fact'
import { FactGroup } from '../../ui/FactGroup'
import { Moment } from '../../ui/Moment'
import type { ApiKey } from './keysQuery'

/** Who made a key, and when. */
export function KeyOriginFacts({ apiKey }: { apiKey: ApiKey }) {
  const d = keyWords.details
  return (
    <FactGroup title={d.sections.origin}>
      <Fact name={d.created}>
        <Moment time={apiKey.createdAt} />
      </Fact>
      <Fact name={d.createdBy}>{apiKey.createdBy?.name ?? keyWords.list.commandLine}</Fact>
      <Fact name={d.id}>
        <span className="font-mono text-xs wrap-anywhere">{apiKey.id}</span>
        <CopyButton text={apiKey.id} what={d.id} className="-my-1.5" />
      </Fact>
    </FactGroup>
  )
}

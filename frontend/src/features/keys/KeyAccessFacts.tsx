import { t } from '../../messages'
import { keyWords } from '../../messages/keys'
import { CopyButton } from '../../ui/CopyButton'
import { Fact } from '../../ui/Fact'
import { FactGroup } from '../../ui/FactGroup'
import { Moment } from '../../ui/Moment'
import { KeyScopes } from './KeyScopes'
import type { ApiKey } from './keysQuery'

/** What a key opens, from where, and until when. */
export function KeyAccessFacts({ apiKey }: { apiKey: ApiKey }) {
  const d = keyWords.details
  return (
    <FactGroup title={d.sections.access}>
      <Fact name={d.key}>
        <span className="font-mono text-xs wrap-anywhere">{apiKey.hint}</span>
        <CopyButton text={apiKey.prefix} what={keyWords.list.copyPrefix} className="-my-1.5" />
      </Fact>
      <Fact name={d.scopes}>
        <KeyScopes scopes={apiKey.scopes} />
      </Fact>
      <Fact name={d.hostnames}>
        <bdi>{apiKey.allowedHostnames.join(', ') || d.anyHostname}</bdi>
      </Fact>
      <Fact name={d.ips}>
        <bdi>{apiKey.allowedIps.join(', ') || d.anyIp}</bdi>
      </Fact>
      <Fact name={d.expires}>{apiKey.expiresAt ? <Moment time={apiKey.expiresAt} /> : t.common.never}</Fact>
    </FactGroup>
  )
}

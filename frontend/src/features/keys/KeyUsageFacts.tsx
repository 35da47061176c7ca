import { t } from '../../messages'
import { keyWords } from '../../messages/keys'
import { Fact } from '../../ui/Fact'
import { FactGroup } from '../../ui/FactGroup'
import { Moment } from '../../ui/Moment'
import type { ApiKey } from './keysQuery'

/** When, from where and by what a key was used last. */
export function KeyUsageFacts({ apiKey }: { apiKey: ApiKey }) {
  const d = keyWords.details
  const use = apiKey.lastUsed
  return (
    <FactGroup title={d.sections.usage}>
      <Fact name={d.lastUsed}>{use ? <Moment time={use.at} /> : t.common.never}</Fact>
      {use && (
        <Fact name={d.address}>
          <bdi dir="ltr">{use.address}</bdi>
        </Fact>
      )}
      {use?.userAgent && (
        <Fact name={d.client}>
          <bdi dir="ltr">{use.userAgent}</bdi>
        </Fact>
      )}
    </FactGroup>
  )
}

import type { ReactNode } from 'react'
import { keyWords } from '../../messages/keys'
import { names } from '../../messages/names'
import { Fact } from '../../ui/Fact'
import { FactGroup } from '../../ui/FactGroup'
import { Moment } from '../../ui/Moment'
import type { ApiKey } from './keysQuery'

type Props = {
  apiKey: ApiKey
  /** The way to the key that replaces this one. */
  successor: ReactNode
}

/** Who ended a key and why, and which key replaces it; nothing for a key that goes on. */
export function KeyEndFacts({ apiKey, successor }: Props) {
  const d = keyWords.details
  if (!apiKey.revokedAt && !apiKey.successorId) return null
  return (
    <FactGroup title={d.sections.end}>
      {apiKey.revokedAt && (
        <Fact name={d.revoked}>
          <Moment time={apiKey.revokedAt} />
        </Fact>
      )}
      {apiKey.revokedAt && <Fact name={d.revokedBy}>{apiKey.revokedBy?.name ?? keyWords.list.commandLine}</Fact>}
      {apiKey.revokedReason && <Fact name={d.reason}>{names.reasons[apiKey.revokedReason]}</Fact>}
      {apiKey.revokedNote && (
        <Fact name={d.note}>
          <bdi>{apiKey.revokedNote}</bdi>
        </Fact>
      )}
      {apiKey.successorId && <Fact name={d.successor}>{successor}</Fact>}
    </FactGroup>
  )
}

import { formatExact } from '../../lib/format'
import { keyWords } from '../../messages/keys'
import { Notice } from '../../ui/Notice'
import type { ApiKey } from './keysQuery'

/** Why a key does not work, or not for long. */
export function KeyNotice({ apiKey }: { apiKey: ApiKey }) {
  if (apiKey.state === 'REVOKED') return <Notice look="danger">{keyWords.details.revokedNotice}</Notice>
  if (apiKey.state === 'EXPIRED') return <Notice look="warn">{keyWords.details.expiredNotice}</Notice>
  if (apiKey.state === 'RETIRING' && apiKey.expiresAt) {
    return <Notice look="warn">{keyWords.details.retiringNotice(formatExact(apiKey.expiresAt))}</Notice>
  }
  return null
}

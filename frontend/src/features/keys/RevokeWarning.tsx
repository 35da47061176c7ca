import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import { useNow } from '../../lib/clock'
import { formatRelative } from '../../lib/format'
import { keyWords } from '../../messages/keys'
import { Notice } from '../../ui/Notice'
import { clientName, isInUse } from './keyFacts'
import { type ApiKey, keyQuery } from './keysQuery'

const renewal = 3000

/** Who would notice if the key ended, as of this moment and not of when the list was read. */
export function RevokeWarning({ apiKey }: { apiKey: ApiKey }) {
  const now = useNow()
  const { workspace } = useWorkspace()
  const fresh = useQuery({ ...keyQuery(workspace.slug, apiKey.id), refetchInterval: renewal })
  const key = fresh.data?.apiKey ?? apiKey
  const use = key.lastUsed
  if (!use) return <Notice>{keyWords.revoke.neverUsed}</Notice>
  const when = formatRelative(use.at, now)
  if (!isInUse(key, now)) return <Notice look="warn">{keyWords.revoke.lastUsed(when)}</Notice>
  return (
    <Notice look="danger">
      <span className="wrap-anywhere">{keyWords.revoke.inUse(when, use.address, clientName(use.userAgent))}</span>
    </Notice>
  )
}

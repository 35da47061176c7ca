import { getRouteApi, Link } from '@tanstack/react-router'
import { cx } from '../../lib/cx'
import { isAccepted } from './keyFacts'
import type { ApiKey } from './keysQuery'

const route = getRouteApi('/$slug/settings/api-keys')

/** The name of a key. Its press area covers the whole line or card that holds it. */
export function KeyLink({ apiKey }: { apiKey: ApiKey }) {
  const { slug } = route.useParams()
  return (
    <Link
      from="/$slug/settings/api-keys"
      to="/$slug/settings/api-keys"
      params={{ slug }}
      search={(old) => ({ ...old, key: apiKey.id })}
      preload={false}
      dir="auto"
      title={apiKey.name}
      className={cx('min-w-0 truncate after:absolute after:inset-0', !isAccepted(apiKey) && 'text-muted')}
    >
      {apiKey.name}
    </Link>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { useNow } from '../../lib/clock'
import { formatRelative, isWithin } from '../../lib/format'
import { words as keyLife } from '../../messages/keyLife'
import { Notice } from '../../ui/Notice'
import { lateUsesQuery } from './keysQuery'

const still = 24 * 60 * 60_000

/** Says that somebody shows a revoked key, for a day after the last time. For those who see keys at all. */
export function LateUseBanner() {
  const { workspace, can } = useWorkspace()
  const now = useNow()
  const late = useQuery({ ...lateUsesQuery(workspace.slug), enabled: can('ADMIN') })
  const uses = late.data?.filter((use) => isWithin(use.lastAt, still, now)) ?? []
  const [last] = uses
  const { banner } = keyLife
  const name = last?.apiKey?.name ?? ''
  const when = last ? formatRelative(last.lastAt, now) : ''

  return (
    <div role="status" className={last ? undefined : 'sr-only'}>
      {last?.apiKey && (
        <Notice look="danger">
          <span className="font-medium wrap-anywhere">
            {uses.length === 1 ? banner.one(name, when) : banner.many(uses.length, name, when)}
          </span>{' '}
          {banner.hint}{' '}
          <Link
            to="/$slug/settings/api-keys/$id"
            params={{ slug: workspace.slug, id: last.apiKey.id }}
            className="font-medium whitespace-nowrap underline underline-offset-4"
          >
            {banner.open}
          </Link>
        </Notice>
      )}
    </div>
  )
}

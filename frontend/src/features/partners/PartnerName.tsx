import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { Avatar } from '../../ui/Avatar'
import type { Partner } from './partnersQuery'

/** Who a partner is. The press area of the name covers the whole line or card that holds it. */
export function PartnerName({ partner }: { partner: Partner }) {
  const { workspace } = useWorkspace()
  return (
    <span className="flex min-w-0 items-center gap-3">
      <Avatar name={partner.name} />
      <span className="min-w-0 flex-1">
        <Link
          to="/$slug/partners/$partnerId"
          params={{ slug: workspace.slug, partnerId: partner.id }}
          preload={false}
          dir="auto"
          title={partner.name}
          className="block truncate font-medium after:absolute after:inset-0"
        >
          {partner.name}
        </Link>
        <span
          dir="auto"
          className="block truncate text-[13px] font-normal text-muted"
          title={partner.email ?? undefined}
        >
          {partner.email ?? '–'}
        </span>
      </span>
    </span>
  )
}

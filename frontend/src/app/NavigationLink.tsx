import { Link } from '@tanstack/react-router'
import { Icon } from '../ui/Icon'
import type { IconName } from '../ui/iconPaths'
import { useWorkspace } from './useWorkspace'

type Props = {
  to:
    | '/$slug'
    | '/$slug/links'
    | '/$slug/collections'
    | '/$slug/tags'
    | '/$slug/analytics'
    | '/$slug/events'
    | '/$slug/customers'
    | '/$slug/explorer'
    | '/$slug/partners'
    | '/$slug/settings/api-keys'
    | '/$slug/settings/audit-log'
    | '/$slug/settings/general'
    | '/$slug/settings/members'
    | '/$slug/settings/profile'
    | '/$slug/settings/request-log'
  exact?: boolean
  icon: IconName
  text: string
  onClick?: () => void
}

export function NavigationLink({ to, exact, icon, text, onClick }: Props) {
  const { workspace } = useWorkspace()
  return (
    <Link
      to={to}
      params={{ slug: workspace.slug }}
      activeOptions={{ exact, includeSearch: false }}
      onClick={onClick}
      className="flex h-9 items-center gap-2.5 rounded-lg px-2.5 text-sm transition-colors"
      activeProps={{ className: 'bg-accent-soft font-medium text-fg' }}
      inactiveProps={{ className: 'text-muted hover:bg-surface-2 hover:text-fg' }}
    >
      <Icon name={icon} />
      {text}
    </Link>
  )
}

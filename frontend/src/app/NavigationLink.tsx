import { Link } from '@tanstack/react-router'
import { Icon } from '../ui/Icon'
import type { IconName } from '../ui/iconPaths'
import { useWorkspace } from './useWorkspace'

type Props = {
  to:
    | '/$slug'
    | '/$slug/analytics'
    | '/$slug/events'
    | '/$slug/explorer'
    | '/$slug/settings/api-keys'
    | '/$slug/settings/members'
    | '/$slug/settings/profile'
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

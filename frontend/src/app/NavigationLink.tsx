import { Link } from '@tanstack/react-router'
import { Icon } from '../ui/Icon'
import type { Place } from './places'
import { useWorkspace } from './useWorkspace'

type Props = { place: Place; onClick?: () => void }

export function NavigationLink({ place: { to, icon, text }, onClick }: Props) {
  const { workspace } = useWorkspace()
  return (
    <Link
      to={to}
      params={{ slug: workspace.slug }}
      activeOptions={{ exact: to === '/$slug', includeSearch: false }}
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

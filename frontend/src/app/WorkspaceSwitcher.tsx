import { Menu as Base } from '@base-ui/react/menu'
import { useNavigate } from '@tanstack/react-router'
import { t } from '../messages'
import { Icon } from '../ui/Icon'
import { Logo } from '../ui/Logo'
import { Menu } from '../ui/Menu'
import { useWorkspace } from './useWorkspace'

/** Names the workspace and leads to the person's other ones. */
export function WorkspaceSwitcher({ onNavigate }: { onNavigate?: () => void }) {
  const { workspace, memberships } = useWorkspace()
  const navigate = useNavigate()

  function open(slug: string) {
    onNavigate?.()
    navigate({ to: '/$slug', params: { slug } })
  }

  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={t.shell.switchWorkspace(workspace.name)}
          className="flex h-11 w-full min-w-0 items-center gap-2.5 rounded-lg px-2 text-start hover:bg-surface-2"
        >
          <Logo className="size-7" />
          <span className="min-w-0 flex-1 truncate font-semibold">{workspace.name}</span>
          <Icon name="selector" className="size-4 text-muted" />
        </button>
      }
    >
      <Base.RadioGroup value={workspace.slug} onValueChange={open}>
        <p className="menu-label">{t.shell.workspaces}</p>
        {memberships.map(({ workspace: other, role }) => (
          <Base.RadioItem key={other.id} value={other.slug} closeOnClick className="menu-item max-w-72">
            <span className="min-w-0 flex-1">
              <span className="block truncate">{other.name}</span>
              <span className="block text-xs text-muted">{t.roles[role]}</span>
            </span>
            <Base.RadioItemIndicator>
              <Icon name="check" className="size-4 text-accent" />
            </Base.RadioItemIndicator>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Menu>
  )
}

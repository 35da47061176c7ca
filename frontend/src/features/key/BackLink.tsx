import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { words as keyLife } from '../../messages/keyLife'
import { Icon } from '../../ui/Icon'

/** The way back to the list of keys. */
export function BackLink() {
  const { workspace } = useWorkspace()
  return (
    <Link
      to="/$slug/settings/api-keys"
      params={{ slug: workspace.slug }}
      className="-ms-1 -mb-3 flex h-6 w-fit items-center gap-1 rounded text-[13px] text-muted hover:text-fg"
    >
      <Icon name="chevronStart" className="size-4" />
      {keyLife.page.back}
    </Link>
  )
}

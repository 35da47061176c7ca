import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { words as keyLife } from '../../messages/keyLife'
import { Icon } from '../../ui/Icon'
import type { ApiKey } from './keysQuery'

/** Leads from the panel to the page, which shows the requests and the history as well. */
export function KeyPageLink({ apiKey }: { apiKey: ApiKey }) {
  const { workspace } = useWorkspace()
  return (
    <Link
      to="/$slug/settings/api-keys/$id"
      params={{ slug: workspace.slug, id: apiKey.id }}
      className="btn btn-secondary justify-between"
    >
      <span className="flex items-center gap-2">
        <Icon name="log" className="size-4 text-muted" />
        {keyLife.page.menu}
      </span>
      <Icon name="chevronEnd" className="size-4 text-muted" />
    </Link>
  )
}

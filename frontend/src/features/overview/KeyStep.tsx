import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { presets } from '../../lib/presets'
import { words } from '../../messages/overview'
import { Icon } from '../../ui/Icon'
import { Notice } from '../../ui/Notice'

const scopes = [...presets.links, 'analyticsRead', 'conversionsWrite'].join(',')

/** Leads to the dialog for a new key with the scopes that the next steps need. */
export function KeyStep() {
  const { workspace, can } = useWorkspace()
  if (!can('ADMIN')) return <Notice>{words.steps.key.forbidden}</Notice>
  return (
    <Link
      to="/$slug/settings/api-keys"
      params={{ slug: workspace.slug }}
      search={{ create: '1', name: words.steps.key.name, scopes }}
      className="btn btn-primary self-start"
    >
      <Icon name="plus" className="size-4" />
      {words.steps.key.action}
    </Link>
  )
}

import { getRouteApi } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { t } from '../../messages'
import { words } from '../../messages/links'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { Menu } from '../../ui/Menu'
import { MenuItem } from '../../ui/MenuItem'
import { useToldError } from '../../ui/useToldError'
import type { LinksSearch } from './linksSearch'
import { useExport } from './useExport'

const route = getRouteApi('/$slug/links')

/** Tables of links, into the workspace and out of it. */
export function LinksMenu({ search }: { search: LinksSearch }) {
  const { workspace, can } = useWorkspace()
  const navigate = route.useNavigate()
  const exporting = useExport()
  useToldError(exporting.error)

  return (
    <Menu
      align="end"
      trigger={
        <Button busy={exporting.pending}>
          {words.more}
          <Icon name="chevronDown" className="size-4 text-muted" />
        </Button>
      }
    >
      <MenuItem
        icon="upload"
        disabled={!can('EDITOR')}
        reason={t.common.needsRole('EDITOR')}
        onClick={() => navigate({ to: '/$slug/links/import', params: { slug: workspace.slug } })}
      >
        {words.import}
      </MenuItem>
      <MenuItem icon="download" onClick={() => exporting.run(search)}>
        {words.export}
      </MenuItem>
    </Menu>
  )
}

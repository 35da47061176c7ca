import { useWorkspace } from '../../app/useWorkspace'
import { t } from '../../messages'
import { words } from '../../messages/links'
import { MenuItem } from '../../ui/MenuItem'
import type { Link } from './linksQuery'
import { useRestore } from './useLinkActs'

/** Brings a deleted link back. */
export function RestoreItem({ link }: { link: Link }) {
  const { can } = useWorkspace()
  const restore = useRestore()
  return (
    <MenuItem
      icon="restore"
      disabled={!can('EDITOR')}
      reason={t.common.needsRole('EDITOR')}
      onClick={() => restore([link.id])}
    >
      {words.restore}
    </MenuItem>
  )
}

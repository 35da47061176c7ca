import { useNavigate } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { copyText } from '../../lib/copy'
import { t } from '../../messages'
import { words } from '../../messages/links'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import { MenuItem } from '../../ui/MenuItem'
import { toast } from '../../ui/toasts'
import { LinkChanges } from './LinkChanges'
import { nameOf } from './linkFacts'
import type { Link } from './linksQuery'
import type { LinkTask } from './linkTask'
import { RestoreItem } from './RestoreItem'

type Props = { link: Link; onTask: (task: LinkTask) => void }

/** What can be done to a link. What cannot says why. */
export function LinkMenu({ link, onTask }: Props) {
  const { workspace } = useWorkspace()
  const navigate = useNavigate()
  const open = () => navigate({ to: '/$slug/links/$id', params: { slug: workspace.slug, id: link.id } })

  async function copy() {
    const copied = await copyText(link.shortUrl)
    toast({ look: copied ? 'ok' : 'danger', title: copied ? t.common.copied : t.common.copyFailed })
  }
  return (
    <Menu
      align="end"
      trigger={<IconButton small icon="dots" label={words.actionsFor(nameOf(link))} className="relative z-10" />}
    >
      {link.deletedAt ? (
        <RestoreItem link={link} />
      ) : (
        <>
          <MenuItem icon="eye" onClick={open}>
            {words.open}
          </MenuItem>
          <MenuItem icon="copy" onClick={copy}>
            {words.copy}
          </MenuItem>
          <MenuItem icon="external" onClick={() => window.open(link.shortUrl, '_blank', 'noreferrer')}>
            {words.visit}
          </MenuItem>
          <div className="menu-separator" />
          <LinkChanges link={link} onTask={onTask} />
        </>
      )}
    </Menu>
  )
}

import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { copyText } from '../../lib/copy'
import { t } from '../../messages'
import { words as keyLife } from '../../messages/keyLife'
import { keyWords } from '../../messages/keys'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import { MenuItem } from '../../ui/MenuItem'
import { toast } from '../../ui/toasts'
import { isAccepted, whyNotRotate } from './keyFacts'
import type { ApiKey } from './keysQuery'
import type { KeyTask } from './keyTask'

const route = getRouteApi('/$slug/settings/api-keys')

type Props = { apiKey: ApiKey; onTask: (task: KeyTask) => void }

/** What can be done to a key. What cannot says why. */
export function KeyMenu({ apiKey, onTask }: Props) {
  const navigate = useNavigate()
  const { slug } = route.useParams()
  const start = (kind: KeyTask['kind']) => () => onTask({ kind, key: apiKey })
  const rotateReason = whyNotRotate(apiKey)

  async function copyPrefix() {
    const copied = await copyText(apiKey.prefix)
    toast({ look: copied ? 'ok' : 'danger', title: copied ? t.common.copied : t.common.copyFailed })
  }

  return (
    <Menu
      align="end"
      trigger={
        <IconButton small icon="dots" label={keyWords.list.actionsFor(apiKey.name)} className="relative z-10" />
      }
    >
      <MenuItem
        icon="eye"
        onClick={() => navigate({ from: route.id, search: (old) => ({ ...old, key: apiKey.id }) })}
      >
        {keyWords.list.view}
      </MenuItem>
      <MenuItem
        icon="log"
        onClick={() => navigate({ to: '/$slug/settings/api-keys/$id', params: { slug, id: apiKey.id } })}
      >
        {keyLife.page.menu}
      </MenuItem>
      <MenuItem icon="copy" onClick={copyPrefix}>
        {keyWords.list.copyPrefix}
      </MenuItem>
      <div className="menu-separator" />
      <MenuItem
        icon="pencil"
        disabled={!isAccepted(apiKey)}
        reason={keyWords.details.notAccepted}
        onClick={start('edit')}
      >
        {keyWords.list.edit}
      </MenuItem>
      <MenuItem icon="rotate" disabled={Boolean(rotateReason)} reason={rotateReason} onClick={start('rotate')}>
        {keyWords.list.rotate}
      </MenuItem>
      <MenuItem
        icon="ban"
        danger
        disabled={apiKey.state === 'REVOKED'}
        reason={keyWords.details.notAccepted}
        onClick={start('revoke')}
      >
        {keyWords.list.revoke}
      </MenuItem>
    </Menu>
  )
}

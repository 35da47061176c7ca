import { linkOptions, useNavigate } from '@tanstack/react-router'
import { t } from '../messages'
import { words } from '../messages/palette'
import type { Command } from './useCommands'
import { useWhyNot } from './useWhyNot'

/** What can be begun from everywhere, on the page that it belongs to. */
const beginnings = [
  {
    id: 'create-link',
    text: words.createLink,
    icon: 'plus',
    role: 'EDITOR',
    way: linkOptions({ from: '/$slug', to: '/$slug/links', search: { create: '1' } }),
  },
  {
    id: 'import-links',
    text: t.shell.importLinks,
    icon: 'upload',
    role: 'EDITOR',
    way: linkOptions({ from: '/$slug', to: '/$slug/links/import' }),
  },
  {
    id: 'create-key',
    text: words.createKey,
    icon: 'plus',
    role: 'ADMIN',
    way: linkOptions({ from: '/$slug', to: '/$slug/settings/api-keys', search: { create: '1' } }),
  },
  {
    id: 'invite',
    text: words.invite,
    icon: 'people',
    role: 'ADMIN',
    way: linkOptions({ from: '/$slug', to: '/$slug/settings/members', search: { invite: '1' } }),
  },
  {
    id: 'create-partner',
    text: words.createPartner,
    icon: 'partner',
    role: 'EDITOR',
    way: linkOptions({ from: '/$slug', to: '/$slug/partners', search: { create: '1' } }),
  },
] as const

/** The commands that begin something. */
export function useBeginnings(): Command[] {
  const navigate = useNavigate({ from: '/$slug' })
  const whyNot = useWhyNot()
  return beginnings.map(({ id, text, icon, role, way }) => ({
    id,
    group: words.groups.actions,
    text,
    icon,
    reason: whyNot(role),
    run: () => navigate(way),
  }))
}

import { useNavigate } from '@tanstack/react-router'
import { withoutSecrets } from '../lib/keyText'
import { setTheme } from '../lib/theme'
import { t } from '../messages'
import type { IconName } from '../ui/iconPaths'
import { matchByWords } from './matchByWords'
import { useSignOut } from './useSignOut'
import { useWorkspace } from './useWorkspace'

/** Something that the palette can do. */
export type Command = {
  id: string
  group: string
  text: string
  icon: IconName
  /** Why it cannot be done here and now. */
  reason?: string
  run: () => void
}

/** The commands that match, and last the search for what was typed. */
export function useFoundCommands(query: string, onShortcuts: () => void): Command[] {
  const { workspace, can } = useWorkspace()
  const navigate = useNavigate()
  const found = matchByWords(useCommands(onShortcuts), query)
  const q = withoutSecrets(query.trim())
  if (!q || !can('ADMIN')) return found
  const params = { slug: workspace.slug }
  const run = () => navigate({ to: '/$slug/settings/api-keys', params, search: { q } })
  return [...found, { id: 'search-keys', group: t.keys.page, text: t.palette.searchKeys(q), icon: 'search', run }]
}

/** Every command that exists for this person in this workspace. */
function useCommands(onShortcuts: () => void): Command[] {
  const { workspace, memberships, can } = useWorkspace()
  const navigate = useNavigate()
  const signOut = useSignOut()
  const params = { slug: workspace.slug }
  const { actions, go, workspaces, appearance } = t.palette.groups

  return [
    {
      id: 'create-key',
      group: actions,
      text: t.keys.create,
      icon: 'plus',
      reason: can('ADMIN') ? undefined : t.common.needsRole('ADMIN'),
      run: () => navigate({ to: '/$slug/settings/api-keys', params, search: { create: '1' } }),
    },
    {
      id: 'invite',
      group: actions,
      text: t.palette.invite,
      icon: 'people',
      reason: can('ADMIN') ? undefined : t.common.needsRole('ADMIN'),
      run: () => navigate({ to: '/$slug/settings/members', params, search: { invite: '1' } }),
    },
    { id: 'shortcuts', group: actions, text: t.shell.shortcuts, icon: 'keyboard', run: onShortcuts },
    { id: 'sign-out', group: actions, text: t.shell.signOut, icon: 'signOut', run: signOut },
    {
      id: 'go-overview',
      group: go,
      text: t.palette.goTo(t.shell.overview),
      icon: 'overview',
      run: () => navigate({ to: '/$slug', params }),
    },
    {
      id: 'go-analytics',
      group: go,
      text: t.palette.goTo(t.shell.analytics),
      icon: 'chart',
      run: () => navigate({ to: '/$slug/analytics', params }),
    },
    {
      id: 'go-events',
      group: go,
      text: t.palette.goTo(t.shell.events),
      icon: 'pulse',
      run: () => navigate({ to: '/$slug/events', params }),
    },
    {
      id: 'open-explorer',
      group: go,
      text: t.palette.openExplorer,
      icon: 'braces',
      run: () => navigate({ to: '/$slug/explorer', params }),
    },
    {
      id: 'go-keys',
      group: go,
      text: t.palette.goTo(t.shell.apiKeys),
      icon: 'key',
      run: () => navigate({ to: '/$slug/settings/api-keys', params }),
    },
    {
      id: 'go-members',
      group: go,
      text: t.palette.goTo(t.shell.members),
      icon: 'people',
      run: () => navigate({ to: '/$slug/settings/members', params }),
    },
    {
      id: 'go-profile',
      group: go,
      text: t.palette.goTo(t.shell.ownProfile),
      icon: 'person',
      run: () => navigate({ to: '/$slug/settings/profile', params }),
    },
    ...memberships
      .filter((membership) => membership.workspace.slug !== workspace.slug)
      .map((membership) => ({
        id: `workspace-${membership.workspace.slug}`,
        group: workspaces,
        text: t.palette.switchTo(membership.workspace.name),
        icon: 'folder' as const,
        run: () => navigate({ to: '/$slug', params: { slug: membership.workspace.slug } }),
      })),
    {
      id: 'light',
      group: appearance,
      text: t.palette.theme(t.shell.light),
      icon: 'sun',
      run: () => setTheme('light'),
    },
    {
      id: 'dark',
      group: appearance,
      text: t.palette.theme(t.shell.dark),
      icon: 'moon',
      run: () => setTheme('dark'),
    },
    {
      id: 'system',
      group: appearance,
      text: t.palette.theme(t.shell.system),
      icon: 'monitor',
      run: () => setTheme('system'),
    },
  ]
}

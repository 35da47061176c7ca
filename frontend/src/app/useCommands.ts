import { useNavigate } from '@tanstack/react-router'
import { withoutSecrets } from '../lib/keyText'
import { language, languages, setLanguage } from '../lib/language'
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

/** The commands that match, and last the searches for what was typed. */
export function useFoundCommands(query: string, onShortcuts: () => void): Command[] {
  const found = matchByWords(useCommands(onShortcuts), query)
  const searches = useSearches(withoutSecrets(query.trim()))
  return [...found, ...searches]
}

/** The lists that can be searched for what was typed. */
function useSearches(q: string): Command[] {
  const { workspace, can } = useWorkspace()
  const navigate = useNavigate()
  const params = { slug: workspace.slug }
  const icon = 'search'
  if (!q) return []
  const keys = () => navigate({ to: '/$slug/settings/api-keys', params, search: { q } })
  const links = () => navigate({ to: '/$slug/links', params, search: { q } })
  const customers = () => navigate({ to: '/$slug/customers', params, search: { q } })
  const partners = () => navigate({ to: '/$slug/partners', params, search: { q } })
  return [
    {
      id: 'search-links',
      group: t.palette.groups.search,
      text: t.palette.searchLinks(q),
      icon,
      run: links,
    },
    {
      id: 'search-customers',
      group: t.palette.groups.search,
      text: t.palette.searchCustomers(q),
      icon,
      run: customers,
    },
    {
      id: 'search-partners',
      group: t.palette.groups.search,
      text: t.palette.searchPartners(q),
      icon,
      run: partners,
    },
    ...(can('ADMIN')
      ? ([
          { id: 'search-keys', group: t.palette.groups.search, text: t.palette.searchKeys(q), icon, run: keys },
        ] as const)
      : []),
  ]
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
      id: 'create-link',
      group: actions,
      text: t.palette.createLink,
      icon: 'plus',
      reason: can('EDITOR') ? undefined : t.common.needsRole('EDITOR'),
      run: () => navigate({ to: '/$slug/links', params, search: { create: '1' } }),
    },
    {
      id: 'import-links',
      group: actions,
      text: t.palette.importLinks,
      icon: 'upload',
      reason: can('EDITOR') ? undefined : t.common.needsRole('EDITOR'),
      run: () => navigate({ to: '/$slug/links/import', params }),
    },
    {
      id: 'create-key',
      group: actions,
      text: t.palette.createKey,
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
    {
      id: 'create-partner',
      group: actions,
      text: t.palette.createPartner,
      icon: 'partner',
      reason: can('EDITOR') ? undefined : t.common.needsRole('EDITOR'),
      run: () => navigate({ to: '/$slug/partners', params, search: { create: '1' } }),
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
      id: 'go-links',
      group: go,
      text: t.palette.goTo(t.shell.links),
      icon: 'link',
      run: () => navigate({ to: '/$slug/links', params }),
    },
    {
      id: 'go-collections',
      group: go,
      text: t.palette.goTo(t.shell.collections),
      icon: 'folder',
      run: () => navigate({ to: '/$slug/collections', params }),
    },
    {
      id: 'go-tags',
      group: go,
      text: t.palette.goTo(t.shell.tags),
      icon: 'tag',
      run: () => navigate({ to: '/$slug/tags', params }),
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
      id: 'go-customers',
      group: go,
      text: t.palette.goTo(t.shell.customers),
      icon: 'personCheck',
      run: () => navigate({ to: '/$slug/customers', params }),
    },
    {
      id: 'go-partners',
      group: go,
      text: t.palette.goTo(t.shell.partners),
      icon: 'partner',
      run: () => navigate({ to: '/$slug/partners', params }),
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
      id: 'go-general',
      group: go,
      text: t.palette.goTo(t.shell.general),
      icon: 'sliders',
      run: () => navigate({ to: '/$slug/settings/general', params }),
    },
    {
      id: 'go-audit-log',
      group: go,
      text: t.palette.goTo(t.shell.auditLog),
      icon: 'history',
      reason: can('ADMIN') ? undefined : t.common.needsRole('ADMIN'),
      run: () => navigate({ to: '/$slug/settings/audit-log', params }),
    },
    {
      id: 'go-request-log',
      group: go,
      text: t.palette.goTo(t.shell.requestLog),
      icon: 'log',
      run: () => navigate({ to: '/$slug/settings/request-log', params }),
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
    ...languages
      .filter(({ value }) => value !== language)
      .map(({ value, text }) => ({
        id: `language-${value}`,
        group: appearance,
        text: t.palette.language(text),
        icon: 'globe' as const,
        run: () => setLanguage(value),
      })),
  ]
}

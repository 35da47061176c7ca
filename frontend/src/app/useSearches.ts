import { useNavigate } from '@tanstack/react-router'
import { t } from '../messages'
import type { Command } from './useCommands'
import { useWorkspace } from './useWorkspace'

/** The lists that can be searched. */
const searches = [
  { id: 'search-links', text: t.palette.searchLinks, role: 'VIEWER', to: '/$slug/links' },
  { id: 'search-customers', text: t.palette.searchCustomers, role: 'VIEWER', to: '/$slug/customers' },
  { id: 'search-partners', text: t.palette.searchPartners, role: 'VIEWER', to: '/$slug/partners' },
  { id: 'search-keys', text: t.palette.searchKeys, role: 'ADMIN', to: '/$slug/settings/api-keys' },
] as const

/** The commands that search a list for what was typed. */
export function useSearches(q: string): Command[] {
  const { can } = useWorkspace()
  const navigate = useNavigate({ from: '/$slug' })
  if (!q) return []
  return searches
    .filter(({ role }) => can(role))
    .map(({ id, text, to }) => ({
      id,
      group: t.palette.groups.search,
      text: text(q),
      icon: 'search',
      run: () => navigate({ to, search: { q } }),
    }))
}

import { useNavigate } from '@tanstack/react-router'
import { words } from '../messages/palette'
import type { Command } from './useCommands'
import { useWorkspace } from './useWorkspace'

/** The lists that can be searched. */
const searches = [
  { id: 'search-links', text: words.searchLinks, role: 'VIEWER', to: '/$slug/links' },
  { id: 'search-customers', text: words.searchCustomers, role: 'VIEWER', to: '/$slug/customers' },
  { id: 'search-partners', text: words.searchPartners, role: 'VIEWER', to: '/$slug/partners' },
  { id: 'search-keys', text: words.searchKeys, role: 'ADMIN', to: '/$slug/settings/api-keys' },
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
      group: words.groups.search,
      text: text(q),
      icon: 'search',
      run: () => navigate({ to, search: { q } }),
    }))
}

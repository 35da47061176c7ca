import { count, isolate } from './words.en'

/** The words of the command palette in English. */
export const palette = {
  title: 'Command palette',
  placeholder: 'Type a command or search…',
  searchKeys: (query: string) => `Search API keys for ‘${isolate(query)}’`,
  createKey: 'Create API key',
  createLink: 'Create link',
  searchLinks: (query: string) => `Search links for ‘${isolate(query)}’`,
  invite: 'Invite somebody',
  createPartner: 'Create a partner',
  searchCustomers: (query: string) => `Search customers for ‘${isolate(query)}’`,
  searchPartners: (query: string) => `Search partners for ‘${isolate(query)}’`,
  switchTo: (name: string) => `Switch to ${name}`,
  theme: (name: string) => `Theme: ${name}`,
  language: (name: string) => `Language: ${name}`,
  results: (value: number) => count(value, 'command', 'commands'),
  groups: {
    actions: 'Actions',
    go: 'Go to',
    workspaces: 'Workspaces',
    appearance: 'Appearance',
    search: 'Search',
  },
}

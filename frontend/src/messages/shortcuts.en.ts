/** The words of the list of shortcuts in English. */
export const shortcuts = {
  title: 'Keyboard shortcuts',
  palette: 'Open the command palette',
  help: 'Show this list',
  create: 'Create what the page lists, or else a link',
  search: 'Search the list',
  close: 'Close what is open',
  and: 'then',
  general: 'Everywhere',
  navigation: 'Go to',
}

/** What is laid over any page. It is fetched after the page, since nobody asks for it at first. */
export { CommandPalette } from './CommandPalette'
export { ShortcutsDialog } from './ShortcutsDialog'

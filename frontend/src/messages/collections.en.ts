import type { TagColor } from '../gql/graphql'
import { count, isolate } from './words.en'

/** The words of the pages of collections and tags in English. */
export const collections = {
  orders: { name: 'Name A to Z', 'name-desc': 'Name Z to A', newest: 'Newest first', oldest: 'Oldest first' },
  links: (value: number) => count(value, 'link', 'links'),
  showLinks: 'Show links',
  edit: 'Edit',
  delete: 'Delete',
  actionsFor: (name: string) => `Actions for ${isolate(name)}`,
  noMatchTitle: 'Nothing matches',
  noMatchHint: 'Try another word, or clear the search.',
  clearSearch: 'Clear search',
  name: 'Name',

  collection: {
    page: 'Collections',
    intro: 'Folders of links. Every link belongs to one.',
    create: 'Create collection',
    search: 'Search collections',
    searchHint: 'Name or description',
    total: (value: number) => count(value, 'collection', 'collections'),
    emptyTitle: 'No collections yet',
    emptyHint: 'Links need one to lie in. Create it here, or let a program do it:',
    createTitle: 'Create collection',
    editTitle: 'Edit collection',
    placeholder: 'Spring campaign',
    description: 'Description',
    descriptionHint: 'What the collection is for.',
    done: 'Collection created',
    saved: 'Collection changed',
    deleteTitle: (name: string) => `Delete “${isolate(name)}”?`,
    deleteHint: (links: number) =>
      links === 0
        ? 'It holds no links. This cannot be undone.'
        : `Its ${count(links, 'link', 'links')} still redirect, and belong to no collection any more. ` +
          'This cannot be undone.',
    deleteSubmit: 'Delete collection',
    deleted: 'Collection deleted',
  },

  tag: {
    page: 'Tags',
    intro: 'Labels on links. A link can have many.',
    create: 'Create tag',
    search: 'Search tags',
    searchHint: 'Name',
    total: (value: number) => count(value, 'tag', 'tags'),
    emptyTitle: 'No tags yet',
    emptyHint:
      'Tags group links across collections, and numbers by tag follow. Create one here, or let a program do it:',
    createTitle: 'Create tag',
    editTitle: 'Edit tag',
    placeholder: 'Newsletter',
    color: 'Color',
    done: 'Tag created',
    saved: 'Tag changed',
    deleteTitle: (name: string) => `Delete “${isolate(name)}”?`,
    deleteHint: (links: number) =>
      links === 0
        ? 'No link has it. This cannot be undone.'
        : `${count(links, 'link', 'links')} will lose it. This cannot be undone.`,
    deleteSubmit: 'Delete tag',
    deleted: 'Tag deleted',
    colors: {
      SLATE: 'Slate',
      GRAY: 'Gray',
      ZINC: 'Zinc',
      NEUTRAL: 'Neutral',
      STONE: 'Stone',
      RED: 'Red',
      ORANGE: 'Orange',
      AMBER: 'Amber',
      YELLOW: 'Yellow',
      LIME: 'Lime',
      GREEN: 'Green',
      EMERALD: 'Emerald',
      TEAL: 'Teal',
      CYAN: 'Cyan',
      SKY: 'Sky',
      BLUE: 'Blue',
      INDIGO: 'Indigo',
      VIOLET: 'Violet',
      PURPLE: 'Purple',
      FUCHSIA: 'Fuchsia',
      PINK: 'Pink',
      ROSE: 'Rose',
    } satisfies Record<TagColor, string>,
  },
}

/** The words that all lists share in English. */
export const lists = {
  sort: 'Sort',
  newest: 'Newest first',
  oldest: 'Oldest first',
  nameUp: 'Name A to Z',
  nameDown: 'Name Z to A',
  clearFilters: 'Clear filters',
  nothing: 'Nothing matches.',
  noMatchTitle: 'Nothing matches',
  noMatchHint: 'Try another word, or clear the filters.',
  showMore: 'Show more',
  actions: 'Actions',
  address: 'Copy the address of this panel',
}

/** The items whose text holds every word of the query, in any order; case is ignored. */
export function matchByWords<Item extends { text: string }>(items: readonly Item[], query: string): Item[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  return items.filter((item) => {
    const text = item.text.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

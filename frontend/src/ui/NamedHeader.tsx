import { defaultDirection, type NamedSearch, type Sort, sortingOf } from '../lib/namedSearch'
import { SortHeader } from './SortHeader'

type Props = {
  sort: Sort
  text: string
  search: NamedSearch
  onChange: (change: Partial<NamedSearch>) => void
}

/** The head of a column by which a list of things with names can be ordered. */
export function NamedHeader({ sort, text, search, onChange }: Props) {
  const current = sortingOf(search)
  const direction = current.sort === sort ? current.dir : undefined
  const opposite = direction === 'asc' ? 'desc' : 'asc'
  const press = () => onChange({ sort, dir: direction ? opposite : defaultDirection(sort) })
  return <SortHeader text={text} direction={direction} onPress={press} />
}

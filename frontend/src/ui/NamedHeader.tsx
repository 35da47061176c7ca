import { defaultDirection, type NamedSearch, type Sort, sortingOf } from '../lib/namedSearch'
import { useFilter } from '../lib/useFilter'
import { SortHeader } from './SortHeader'

type Props = { sort: Sort; text: string; search: NamedSearch }

/** The head of a column by which a list of things with names can be ordered. */
export function NamedHeader({ sort, text, search }: Props) {
  const filter = useFilter<NamedSearch>()
  const current = sortingOf(search)
  const direction = current.sort === sort ? current.dir : undefined
  const opposite = direction === 'asc' ? 'desc' : 'asc'
  const press = () => filter({ sort, dir: direction ? opposite : defaultDirection(sort) })
  return <SortHeader text={text} direction={direction} onPress={press} />
}

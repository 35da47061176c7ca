import { useFilter } from '../../lib/useFilter'
import { SortHeader as Header } from '../../ui/SortHeader'
import { defaultDirection, type KeysSearch, type Sort } from './keysSearch'

type Props = { sort: Sort; search: KeysSearch; text: string }

/** The head of a column of the keys; pressing it again turns the order round. */
export function SortHeader({ sort, search, text }: Props) {
  const change = useFilter<KeysSearch>()
  const active = (search.sort ?? 'created') === sort
  const direction = active ? (search.dir ?? defaultDirection(sort)) : undefined
  const next = active ? (direction === 'asc' ? 'desc' : 'asc') : defaultDirection(sort)

  const press = () => change({ sort, dir: next })
  return <Header text={text} direction={direction} onPress={press} />
}

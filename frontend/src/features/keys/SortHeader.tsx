import { getRouteApi } from '@tanstack/react-router'
import { SortHeader as Header } from '../../ui/SortHeader'
import { defaultDirection, type KeysSearch, type Sort } from './keysSearch'

const route = getRouteApi('/$slug/settings/api-keys')

type Props = { sort: Sort; search: KeysSearch; text: string }

/** The head of a column of the keys; pressing it again turns the order round. */
export function SortHeader({ sort, search, text }: Props) {
  const navigate = route.useNavigate()
  const active = (search.sort ?? 'created') === sort
  const direction = active ? (search.dir ?? defaultDirection(sort)) : undefined
  const next = active ? (direction === 'asc' ? 'desc' : 'asc') : defaultDirection(sort)

  const press = () => navigate({ search: (old) => ({ ...old, after: undefined, sort, dir: next }), replace: true })
  return <Header text={text} direction={direction} onPress={press} />
}

import { getRouteApi } from '@tanstack/react-router'
import { cx } from '../../lib/cx'
import { Icon } from '../../ui/Icon'
import { defaultDirection, type KeysSearch, type Sort } from './keysSearch'

const route = getRouteApi('/$slug/settings/api-keys')

type Props = { sort: Sort; search: KeysSearch; text: string }

/** The head of a column that can be sorted by; pressing it again turns the order round. */
export function SortHeader({ sort, search, text }: Props) {
  const navigate = route.useNavigate()
  const active = (search.sort ?? 'created') === sort
  const direction = active ? (search.dir ?? defaultDirection(sort)) : undefined
  const next = active ? (direction === 'asc' ? 'desc' : 'asc') : defaultDirection(sort)

  const press = () => navigate({ search: (old) => ({ ...old, after: undefined, sort, dir: next }), replace: true })
  return (
    <th
      scope="col"
      aria-sort={direction && (direction === 'asc' ? 'ascending' : 'descending')}
      className="table-head"
    >
      <button
        type="button"
        onClick={press}
        className="-mx-1.5 inline-flex h-7 items-center gap-1 rounded-md px-1.5 hover:bg-surface-2 hover:text-fg"
      >
        {text}
        <Icon
          name={direction === 'asc' ? 'arrowUp' : 'arrowDown'}
          className={cx('size-3.5', !active && 'invisible')}
        />
      </button>
    </th>
  )
}

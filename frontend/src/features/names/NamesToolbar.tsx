import { withoutSecrets } from '../../lib/keyText'
import { t } from '../../messages'
import { words } from '../../messages/collections'
import { ListToolbar } from '../../ui/ListToolbar'
import { NativeSelect } from '../../ui/NativeSelect'
import { SearchBox } from '../../ui/SearchBox'
import { type NameOrder, type NamesSearch, nameOrders } from './namesSearch'

type Props = {
  search: NamesSearch
  /** What is searched, and by what. */
  label: string
  hint: string
  /** How much was found. */
  status: string
  onChange: (change: Partial<NamesSearch>) => void
}

/** Search and order of a list of named things. */
export function NamesToolbar({ search, label, hint, status, onChange }: Props) {
  const setOrder = (order: NameOrder) => onChange({ order: order === 'name' ? undefined : order })
  return (
    <ListToolbar
      total={status}
      order={
        <NativeSelect
          label={t.lists.sort}
          value={search.order ?? 'name'}
          options={nameOrders.map((order) => [order, words.orders[order]] as const)}
          onChange={setOrder}
          className="order-select"
        />
      }
    >
      <SearchBox
        label={label}
        placeholder={hint}
        value={search.q ?? ''}
        clean={withoutSecrets}
        onChange={(q) => onChange({ q: q || undefined })}
      />
    </ListToolbar>
  )
}

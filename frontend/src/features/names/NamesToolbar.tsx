import { withoutSecrets } from '../../lib/keyText'
import { words } from '../../messages/collections'
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
    <div className="flex flex-wrap items-center gap-2">
      <SearchBox
        label={label}
        placeholder={hint}
        value={search.q ?? ''}
        clean={withoutSecrets}
        onChange={(q) => onChange({ q: q || undefined })}
      />
      <p role="status" className="ms-auto text-[13px] text-muted">
        {status}
      </p>
      <NativeSelect
        label={words.sort}
        value={search.order ?? 'name'}
        options={nameOrders.map((order) => [order, words.orders[order]] as const)}
        onChange={setOrder}
        className="w-full sm:w-auto"
      />
    </div>
  )
}

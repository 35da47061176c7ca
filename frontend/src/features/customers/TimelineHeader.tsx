import { getRouteApi } from '@tanstack/react-router'
import type { Direction } from '../../lib/searchText'
import { t } from '../../messages'
import { words } from '../../messages/customers'
import { NativeSelect } from '../../ui/NativeSelect'

const route = getRouteApi('/$slug/customers/$customerId')

const orders = [
  ['desc', t.lists.newest],
  ['asc', t.lists.oldest],
] as const

type Props = { dir: Direction; total: number | undefined }

/** The name of the timeline, how long it is, and its order. */
export function TimelineHeader({ dir, total }: Props) {
  const navigate = route.useNavigate()
  const turn = (next: Direction) => navigate({ search: { dir: next === 'asc' ? next : undefined }, replace: true })
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <h2 id="timeline" className="text-base font-semibold">
        {words.timeline.title}
      </h2>
      <p role="status" className="flex-1 text-[13px] text-muted">
        {total !== undefined && words.timeline.total(total)}
      </p>
      <NativeSelect label={words.timeline.order} value={dir} options={orders} onChange={turn} className="w-40" />
    </div>
  )
}

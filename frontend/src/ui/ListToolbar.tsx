import type { ReactNode } from 'react'
import { t } from '../messages'
import { Button } from './Button'

type Props = {
  /** How much there is, in words. */
  total: string | undefined
  /** Takes the filters back; absent while there are none. */
  onClear?: () => void
  /** What orders the list. */
  order?: ReactNode
  /** The search and the filters. */
  children: ReactNode
}

/** How a list is searched, filtered and ordered, and how much is found. */
export function ListToolbar({ total, onClear, order, children }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      {children}
      {onClear && (
        <Button look="ghost" onClick={onClear}>
          {t.lists.clearFilters}
        </Button>
      )}
      <p role="status" className="ms-auto text-[13px] text-muted">
        {total}
      </p>
      {order}
    </div>
  )
}

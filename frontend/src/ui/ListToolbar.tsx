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
  /** What has to be known about the list as it is filtered, on a line of its own. */
  hint?: string
  /** The search and the filters. */
  children: ReactNode
}

/** How a list is searched, filtered and ordered, and how much is found. */
export function ListToolbar({ total, onClear, order, hint, children }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      {children}
      {onClear && (
        <Button look="ghost" onClick={onClear}>
          {t.lists.clearFilters}
        </Button>
      )}
      <div className="ms-auto flex grow items-center justify-end gap-3 sm:grow-0">
        <p role="status" className="shrink-0 text-[13px] text-muted">
          {total}
        </p>
        {order}
      </div>
      {hint && <p className="w-full text-[13px] text-muted">{hint}</p>}
    </div>
  )
}

import { useState } from 'react'
import { words } from '../../messages/analytics'
import { Icon } from '../../ui/Icon'
import { Popover } from '../../ui/Popover'
import { periodName } from './bucketName'
import { DatesForm } from './DatesForm'
import type { Period } from './period'
import { useAnalyticsSearch } from './useAnalyticsSearch'

/** The days that are shown, and behind them a form for others. */
export function DatesPopover({ period }: { period: Period }) {
  const { set } = useAnalyticsSearch()
  const [open, setOpen] = useState(false)

  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={words.dates}
      trigger={
        <button type="button" className="btn btn-secondary max-w-full grow font-normal sm:grow-0">
          <Icon name="calendar" className="size-4 text-muted" />
          <span className="sr-only">{words.dates}: </span>
          <span className="truncate">{periodName(period.from, period.until, period.timezone)}</span>
        </button>
      }
    >
      <DatesForm
        period={period}
        onApply={(change) => {
          set(change)
          setOpen(false)
        }}
      />
    </Popover>
  )
}

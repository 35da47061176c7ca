import { cx } from '../../lib/cx'
import { formatShare, signed } from '../../lib/figures'
import { words } from '../../messages/analytics'
import { Icon } from '../../ui/Icon'
import { periodName } from './bucketName'
import type { Change } from './change'

type Props = { change: Change; timezone: string }

/** How a number went: an arrow, a sign and a colour, and the same in words. */
export function ChangeBadge({ change, timezone }: Props) {
  const { now, before } = change
  const look = lookOf(now, before)
  const part = change.whole ? '' : words.change.part(periodName(change.from, change.until, timezone))
  return (
    <span
      title={[look.hint, part].filter(Boolean).join('. ')}
      className={cx('inline-flex items-center gap-0.5 text-[13px] font-medium tabular-nums', look.className)}
    >
      {look.icon && <Icon name={look.icon} className="size-3.5" />}
      <span aria-hidden="true">{look.text}</span>
      <span className="sr-only">{look.hint}</span>
    </span>
  )
}

function lookOf(now: number, before: number) {
  const { up, down, same, fresh, freshHint, none, noneHint } = words.change
  if (before === 0) {
    return now === 0
      ? { icon: null, text: none, hint: noneHint, className: 'text-muted' }
      : { icon: null, text: fresh, hint: freshHint, className: 'text-ok' }
  }
  const share = formatShare(Math.abs(now - before) / before)
  if (now === before) return { icon: null, text: share, hint: same, className: 'text-muted' }
  return now > before
    ? { icon: 'arrowUp' as const, text: signed('+', share), hint: up(share), className: 'text-ok' }
    : { icon: 'arrowDown' as const, text: signed('−', share), hint: down(share), className: 'text-danger' }
}

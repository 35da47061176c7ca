import { cx } from '../../lib/cx'
import { Icon } from '../../ui/Icon'
import type { IconName } from '../../ui/iconPaths'
import type { Kind } from './eventsSearch'

const looks: Record<Kind, { icon: IconName; className: string }> = {
  clicks: { icon: 'pointer', className: 'bg-surface-2 text-muted' },
  leads: { icon: 'person', className: 'bg-accent-soft text-accent' },
  sales: { icon: 'coin', className: 'bg-ok-soft text-ok' },
}

/** The picture of a kind of event. Its name stands beside it. */
export function EventIcon({ kind }: { kind: Kind }) {
  const { icon, className } = looks[kind]
  return (
    <span className={cx('relative grid size-8 shrink-0 place-items-center rounded-lg', className)}>
      <Icon name={icon} className="size-4" />
    </span>
  )
}

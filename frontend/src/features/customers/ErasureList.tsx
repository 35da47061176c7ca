import { cx } from '../../lib/cx'
import { Icon } from '../../ui/Icon'
import type { IconName } from '../../ui/iconPaths'

type Props = { title: string; items: readonly string[]; icon: IconName; tone: string }

/** What an erasure takes, or what it leaves. */
export function ErasureList({ title, items, icon, tone }: Props) {
  return (
    <section>
      <h3 className="text-sm font-medium">{title}</h3>
      <ul className="mt-1.5 flex flex-col gap-1.5 text-[13px] text-muted">
        {items.map((item) => (
          <li key={item} className="flex items-start gap-2 text-pretty">
            <Icon name={icon} className={cx('mt-0.5 size-4', tone)} />
            {item}
          </li>
        ))}
      </ul>
    </section>
  )
}

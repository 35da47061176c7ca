import { cx } from '../../lib/cx'
import { words } from '../../messages/audit'
import { valueName } from './eventNames'

type Props = { name: string; field: string; value: string | null | undefined; look: 'before' | 'after' }

const signs = { before: '−', after: '+' }

/** The value of a field before or after a change, in the colours that differences are written in. */
export function AlterationValue({ name, field, value, look }: Props) {
  const { nothing, unknown } = words.details
  return (
    <div className={cx('flex gap-2 px-3 py-1.5', look === 'before' ? 'bg-danger-soft' : 'bg-ok-soft')}>
      <dt className={cx('font-mono', look === 'before' ? 'text-danger' : 'text-ok')}>
        <span aria-hidden="true">{signs[look]}</span>
        <span className="sr-only">{name}</span>
      </dt>
      <dd dir="auto" className="min-w-0 flex-1 wrap-anywhere">
        {value ? (
          valueName(field, value)
        ) : (
          <em className="text-muted">{value === undefined ? unknown : nothing}</em>
        )}
      </dd>
    </div>
  )
}

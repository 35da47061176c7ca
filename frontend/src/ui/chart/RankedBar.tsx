import { cx } from '../../lib/cx'
import type { Ranked } from './RankedBars'

type Props = { row: Ranked; share: number; format: (value: number) => string; hint?: string }

const pictured = 'relative h-3.5 w-5.25 shrink-0 rounded-xs ring-1 ring-line'

/** One bar; it can be pressed if that does something. */
export function RankedBar({ row, share, format, hint }: Props) {
  const content = (
    <>
      <span
        aria-hidden="true"
        className={cx(
          'absolute inset-y-0 start-0 rounded-md transition-[inline-size,background-color] duration-200',
          row.rest ? 'bg-surface-2' : 'bg-accent-soft',
        )}
        style={{ inlineSize: `${share * 100}%` }}
      />
      {row.picture && <img src={row.picture} alt="" loading="lazy" className={pictured} />}
      <span className={cx('relative min-w-0 flex-1 truncate', row.rest && 'text-muted')}>
        <bdi title={row.text}>{row.text}</bdi>
        {row.detail && <span className="ms-2 text-xs text-muted">{row.detail}</span>}
      </span>
      <span className={cx('relative tabular-nums', row.rest ? 'text-muted' : 'font-medium')}>
        {format(row.value)}
      </span>
    </>
  )
  const className = 'relative flex h-8 w-full items-center gap-3 rounded-md px-2.5 text-start text-[13px]'
  if (!row.onPress) return <div className={className}>{content}</div>
  return (
    <button
      type="button"
      aria-pressed={row.chosen ?? false}
      title={hint}
      onClick={row.onPress}
      className={cx(className, 'outline-offset-0 hover:bg-surface-2 aria-pressed:ring-1 aria-pressed:ring-accent')}
    >
      {content}
    </button>
  )
}

import type { ReactNode } from 'react'
import { cx } from '../lib/cx'

export type BadgeLook = 'neutral' | 'ok' | 'warn' | 'danger' | 'accent'

export function Badge({
  look = 'neutral',
  dot,
  children,
}: {
  look?: BadgeLook
  dot?: boolean
  children: ReactNode
}) {
  return (
    <span className={cx('badge', `badge-${look}`)}>
      {dot && <span aria-hidden="true" className="size-1.5 rounded-full bg-current" />}
      {children}
    </span>
  )
}

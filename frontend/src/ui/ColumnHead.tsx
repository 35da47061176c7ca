import type { ReactNode } from 'react'
import { cx } from '../lib/cx'

type Props = { className?: string; children: ReactNode }

/** The head of a column that cannot be sorted by. */
export function ColumnHead({ className, children }: Props) {
  return (
    <th scope="col" className={cx('table-head', className)}>
      {children}
    </th>
  )
}

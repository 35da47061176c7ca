import type { ReactNode } from 'react'
import { cx } from '../lib/cx'

type Props = { label: string; heads: ReactNode; className?: string; children: ReactNode }

/** A list as a table, which scrolls sideways where it is wider than the page. */
export function ListTable({ label, heads, className, children }: Props) {
  return (
    <div className={cx('card overflow-x-auto', className)}>
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr className="border-b border-line">{heads}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

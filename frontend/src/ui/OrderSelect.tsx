import { cx } from '../lib/cx'
import type { Direction } from '../lib/searchText'
import { t } from '../messages'
import { NativeSelect } from './NativeSelect'

type Props<Sort extends string> = {
  orders: readonly (readonly [`${Sort}-${Direction}`, string])[]
  sort: Sort
  dir: Direction
  onChange: (order: { sort: Sort; dir: Direction }) => void
  className?: string
}

/** Orders a list by one of its fields, in one of two directions. */
export function OrderSelect<Sort extends string>({ orders, sort, dir, onChange, className }: Props<Sort>) {
  function choose(order: string) {
    const [sort, dir] = order.split('-') as [Sort, Direction]
    onChange({ sort, dir })
  }
  return (
    <NativeSelect
      label={t.lists.sort}
      value={`${sort}-${dir}` as const}
      options={orders}
      onChange={choose}
      className={cx('order-select', className)}
    />
  )
}

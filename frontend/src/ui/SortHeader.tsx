import { cx } from '../lib/cx'
import { Icon } from './Icon'

type Props = {
  text: string
  /** The way in which the list is ordered by this column; undefined if it is ordered by another. */
  direction: 'asc' | 'desc' | undefined
  onPress: () => void
}

/** The head of a column that can be sorted by. */
export function SortHeader({ text, direction, onPress }: Props) {
  return (
    <th
      scope="col"
      aria-sort={direction && (direction === 'asc' ? 'ascending' : 'descending')}
      className="table-head"
    >
      <button
        type="button"
        onClick={onPress}
        className="-mx-1.5 inline-flex h-7 items-center gap-1 rounded-md px-1.5 hover:bg-surface-2 hover:text-fg"
      >
        {text}
        <Icon
          name={direction === 'asc' ? 'arrowUp' : 'arrowDown'}
          className={cx('size-3.5', !direction && 'invisible')}
        />
      </button>
    </th>
  )
}

import { cx } from '../lib/cx'
import { type IconName, iconPaths } from './iconPaths'

type Props = { name: IconName; className?: string }

/** Icons that point along the line of writing, and so turn round with it. */
const pointing: readonly IconName[] = ['chevronEnd', 'chevronStart', 'external', 'signOut']

/** A decorative picture: whatever it means is also said in words. */
export function Icon({ name, className }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={cx('size-[18px] shrink-0', pointing.includes(name) && 'rtl:-scale-x-100', className)}
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'dots' ? 2.6 : 1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={iconPaths[name]} />
    </svg>
  )
}

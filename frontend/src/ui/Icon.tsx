import { cx } from '../lib/cx'
import { type IconName, iconPaths } from './iconPaths'

type Props = { name: IconName; className?: string }

/** A decorative picture: whatever it means is also said in words. */
export function Icon({ name, className }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={cx('size-[18px] shrink-0', className)}
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

import type { ComponentProps } from 'react'
import { cx } from '../lib/cx'
import { Icon } from './Icon'
import type { IconName } from './iconPaths'

type Props = ComponentProps<'button'> & { icon: IconName; label: string; small?: boolean }

/** A button that shows a picture only; its label is read out and shown by the browser on hover. */
export function IconButton({ icon, label, small, className, ...rest }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={cx('btn btn-ghost btn-icon', small && 'btn-small', className)}
    >
      <Icon name={icon} />
    </button>
  )
}

import type { ComponentProps } from 'react'
import { cx } from '../lib/cx'
import { Icon } from './Icon'
import type { IconName } from './iconPaths'
import { Spinner } from './Spinner'

type Props = ComponentProps<'button'> & {
  look?: 'primary' | 'secondary' | 'danger' | 'ghost'
  small?: boolean
  icon?: IconName
  /** Shows that the work is under way; further presses do nothing. */
  busy?: boolean
}

export function Button({ look = 'secondary', small, icon, busy, className, children, onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={cx('btn', `btn-${look}`, small && 'btn-small', className)}
    >
      {busy ? <Spinner /> : icon && <Icon name={icon} className="size-4" />}
      {children}
    </button>
  )
}

import { Menu as Base } from '@base-ui/react/menu'
import type { ReactNode } from 'react'
import { cx } from '../lib/cx'
import { Icon } from './Icon'
import type { IconName } from './iconPaths'

type Props = {
  icon?: IconName
  danger?: boolean
  disabled?: boolean
  /** Why the item is disabled. */
  reason?: string
  onClick: () => void
  children: ReactNode
}

export function MenuItem({ icon, danger, disabled, reason, onClick, children }: Props) {
  return (
    <Base.Item
      className={cx('menu-item', danger && !disabled && 'menu-item-danger')}
      disabled={disabled}
      onClick={onClick}
    >
      {icon && <Icon name={icon} className={cx('size-4', !danger && 'text-muted')} />}
      <span className="flex-1">
        {children}
        {disabled && reason && <span className="block text-xs">{reason}</span>}
      </span>
    </Base.Item>
  )
}

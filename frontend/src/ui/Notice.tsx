import type { ReactNode } from 'react'
import { cx } from '../lib/cx'
import { Icon } from './Icon'
import type { IconName } from './iconPaths'

type Look = 'info' | 'warn' | 'danger' | 'ok'

const icons: Record<Look, IconName> = { info: 'info', warn: 'alert', danger: 'alert', ok: 'check' }

const looks: Record<Look, string> = {
  info: 'bg-surface-2 text-fg',
  warn: 'bg-warn-soft text-warn',
  danger: 'bg-danger-soft text-danger',
  ok: 'bg-ok-soft text-ok',
}

type Props = { look?: Look; alert?: boolean; children: ReactNode; className?: string }

/** A coloured line that asks for attention. With alert it is read out when it appears. */
export function Notice({ look = 'info', alert, children, className }: Props) {
  return (
    <div
      role={alert ? 'alert' : undefined}
      className={cx('flex items-start gap-2.5 rounded-lg px-3 py-2.5 text-[13px]', looks[look], className)}
    >
      <Icon name={icons[look]} className="mt-px" />
      <div className="min-w-0 flex-1 text-pretty">{children}</div>
    </div>
  )
}

import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import { cx } from '../lib/cx'

type Props = {
  open: boolean
  onClose: () => void
  label: string
  side?: 'start' | 'end'
  children: ReactNode
}

/** A modal panel at an edge of the window. */
export function Sheet({ open, onClose, label, side = 'end', children }: Props) {
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="backdrop" />
        <Base.Popup className={cx('sheet', side === 'start' && 'sheet-start')} aria-label={label}>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

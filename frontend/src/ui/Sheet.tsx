import { Dialog as Base } from '@base-ui/react/dialog'
import { type ReactNode, useState } from 'react'
import { cx } from '../lib/cx'
import { OverlayRoot } from './overlayRoot'

type Props = {
  open: boolean
  onClose: () => void
  label: string
  side?: 'start' | 'end'
  children: ReactNode
}

/** A modal panel at an edge of the window. */
export function Sheet({ open, onClose, label, side = 'end', children }: Props) {
  const [popup, setPopup] = useState<HTMLElement | null>(null)
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="backdrop" />
        <Base.Popup
          ref={setPopup}
          className={cx('sheet', side === 'start' && 'sheet-start')}
          aria-label={label}
          initialFocus={() => popup ?? true}
        >
          <OverlayRoot value={popup}>{children}</OverlayRoot>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import { useOverlayRoot } from './overlayRoot'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  trigger: ReactElement
  label: string
  children: ReactNode
}

/** A small panel that hangs below its trigger. */
export function Popover({ open, onOpenChange, trigger, label, children }: Props) {
  const root = useOverlayRoot()
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Trigger render={trigger} />
      <Base.Portal container={root}>
        <Base.Positioner sideOffset={6} align="end" className="z-50 outline-none">
          <Base.Popup aria-label={label} className="popover">
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

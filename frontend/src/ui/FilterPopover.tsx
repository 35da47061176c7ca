import { Popover as Base } from '@base-ui/react/popover'
import { type ReactNode, useState } from 'react'
import { FilterButton } from './FilterButton'
import { useOverlayRoot } from './overlayRoot'

type Props = {
  label: string
  chosen?: string
  /** What stands inside, given the way to close it. */
  children: (close: () => void) => ReactNode
}

/** A filter that takes more than a choice out of a menu. */
export function FilterPopover({ label, chosen, children }: Props) {
  const root = useOverlayRoot()
  const [open, setOpen] = useState(false)
  return (
    <Base.Root open={open} onOpenChange={setOpen}>
      <Base.Trigger render={<FilterButton label={label} chosen={chosen} />} />
      <Base.Portal container={root}>
        <Base.Positioner sideOffset={6} align="start" className="z-50 outline-none">
          <Base.Popup aria-label={label} className="menu w-72">
            {children(() => setOpen(false))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

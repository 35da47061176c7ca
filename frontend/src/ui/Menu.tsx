import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import { useOverlayRoot } from './overlayRoot'

type Props = { trigger: ReactElement; align?: 'start' | 'end'; children: ReactNode }

/** A menu that drops down from its trigger. */
export function Menu({ trigger, align = 'start', children }: Props) {
  const root = useOverlayRoot()
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal container={root}>
        <Base.Positioner sideOffset={6} align={align} className="z-50 outline-none">
          <Base.Popup className="menu">{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

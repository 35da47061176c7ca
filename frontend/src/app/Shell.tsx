import { Tooltip } from '@base-ui/react/tooltip'
import { Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { t } from '../messages'
import { OverlayRoot } from '../ui/overlayRoot'
import { CommandPalette } from './CommandPalette'
import { ShortcutsDialog } from './ShortcutsDialog'
import { Sidebar } from './Sidebar'
import { SidebarSheet } from './SidebarSheet'
import { TopBar } from './TopBar'
import { useShortcuts } from './useShortcuts'

type Overlay = 'palette' | 'shortcuts' | 'navigation' | null

/** The frame of every page of a workspace: navigation, top bar, palette and shortcuts. */
export function Shell() {
  const [overlay, setOverlay] = useState<Overlay>(null)
  const [main, setMain] = useState<HTMLElement | null>(null)
  const close = () => setOverlay(null)
  useShortcuts({ onPalette: () => setOverlay('palette'), onHelp: () => setOverlay('shortcuts') })

  return (
    <OverlayRoot value={main}>
      <div className="flex min-h-dvh">
        <button
          type="button"
          className="btn btn-primary fixed start-3 top-3 z-50 not-focus:sr-only"
          onClick={() => main?.focus()}
        >
          {t.common.skipToContent}
        </button>
        <aside className="sticky top-0 hidden h-dvh w-60 shrink-0 border-e border-line bg-surface lg:block">
          <Sidebar onSearch={() => setOverlay('palette')} />
        </aside>
        <div className="flex min-w-0 flex-1 flex-col">
          <TopBar
            onMenu={() => setOverlay('navigation')}
            onSearch={() => setOverlay('palette')}
            onShortcuts={() => setOverlay('shortcuts')}
          />
          <main
            ref={setMain}
            tabIndex={-1}
            className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 outline-none sm:px-8 sm:py-8"
          >
            <Tooltip.Provider delay={250}>
              <Outlet />
            </Tooltip.Provider>
          </main>
        </div>
        <SidebarSheet open={overlay === 'navigation'} onClose={close} />
        {overlay === 'palette' && <CommandPalette onClose={close} onShortcuts={() => setOverlay('shortcuts')} />}
        {overlay === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      </div>
    </OverlayRoot>
  )
}

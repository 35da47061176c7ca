import { t } from '../messages'
import { IconButton } from '../ui/IconButton'
import { Sheet } from '../ui/Sheet'
import { Navigation } from './Navigation'
import { WorkspaceSwitcher } from './WorkspaceSwitcher'

type Props = { open: boolean; onClose: () => void }

/** The navigation of small screens. */
export function SidebarSheet({ open, onClose }: Props) {
  return (
    <Sheet open={open} onClose={onClose} label={t.shell.navigation} side="start">
      <div className="flex flex-col gap-4 overflow-y-auto p-3">
        <div className="flex items-center gap-1">
          <div className="min-w-0 flex-1">
            <WorkspaceSwitcher onNavigate={onClose} />
          </div>
          <IconButton icon="close" label={t.shell.closeNavigation} onClick={onClose} />
        </div>
        <Navigation onNavigate={onClose} />
      </div>
    </Sheet>
  )
}

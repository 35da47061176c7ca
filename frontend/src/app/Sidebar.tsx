import { t } from '../messages'
import { Icon } from '../ui/Icon'
import { Kbd } from '../ui/Kbd'
import { Navigation } from './Navigation'
import { modifier } from './useShortcuts'
import { WorkspaceSwitcher } from './WorkspaceSwitcher'

type Props = { onSearch: () => void; onNavigate?: () => void }

/** Workspace, search and navigation, one above the other. */
export function Sidebar({ onSearch, onNavigate }: Props) {
  return (
    <div className="flex h-full flex-col gap-4 overflow-y-auto p-3">
      <WorkspaceSwitcher onNavigate={onNavigate} />
      <button
        type="button"
        className="btn btn-secondary justify-start px-2.5 font-normal text-muted"
        onClick={onSearch}
        aria-keyshortcuts="Control+K Meta+K"
      >
        <Icon name="search" />
        <span className="flex-1 text-start">{t.shell.search}</span>
        <Kbd>{`${modifier}K`}</Kbd>
      </button>
      <Navigation onNavigate={onNavigate} />
    </div>
  )
}

import { t } from '../messages'
import { IconButton } from '../ui/IconButton'
import { Breadcrumb } from './Breadcrumb'
import { ProfileMenu } from './ProfileMenu'

type Props = { onMenu: () => void; onSearch: () => void; onShortcuts: () => void }

/** Where one is, and who one is. */
export function TopBar({ onMenu, onSearch, onShortcuts }: Props) {
  return (
    <header
      className={
        'sticky top-0 z-30 flex h-14 items-center gap-2 border-b border-line bg-surface/85 px-3 backdrop-blur ' +
        'sm:px-8'
      }
    >
      <IconButton icon="menu" label={t.shell.openNavigation} className="lg:hidden" onClick={onMenu} />
      <Breadcrumb />
      <IconButton icon="search" label={t.shell.search} className="lg:hidden" onClick={onSearch} />
      <ProfileMenu onShortcuts={onShortcuts} />
    </header>
  )
}

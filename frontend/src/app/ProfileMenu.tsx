import { useNavigate } from '@tanstack/react-router'
import { language, languages, setLanguage } from '../lib/language'
import { setTheme, useTheme } from '../lib/theme'
import { t } from '../messages'
import { Menu } from '../ui/Menu'
import { MenuItem } from '../ui/MenuItem'
import { MenuRadioGroup } from '../ui/MenuRadioGroup'
import { initials } from './initials'
import { themes } from './themes'
import { useSignOut } from './useSignOut'
import { useWorkspace } from './useWorkspace'

/** The signed-in person: theme, language, shortcuts and the way out. */
export function ProfileMenu({ onShortcuts }: { onShortcuts: () => void }) {
  const { person, workspace } = useWorkspace()
  const navigate = useNavigate()
  const theme = useTheme()
  const signOut = useSignOut()
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          aria-label={t.shell.profile(person.name)}
          className="grid size-9 place-items-center rounded-full bg-accent-soft text-xs font-semibold text-fg"
        >
          {initials(person.name)}
        </button>
      }
    >
      <div className="max-w-64 px-2.5 py-2">
        <p className="truncate font-medium">
          <bdi>{person.name}</bdi>
        </p>
        <p className="truncate text-[13px] text-muted">
          <bdi dir="ltr">{person.email}</bdi>
        </p>
      </div>
      <div className="menu-separator" />
      <p className="menu-label">{t.shell.theme}</p>
      <MenuRadioGroup label={t.shell.theme} value={theme} options={themes} onChange={setTheme} />
      <div className="menu-separator" />
      <p className="menu-label">{t.shell.language}</p>
      <MenuRadioGroup label={t.shell.language} value={language} options={languages} onChange={setLanguage} />
      <div className="menu-separator" />
      <MenuItem
        icon="person"
        onClick={() => navigate({ to: '/$slug/settings/profile', params: { slug: workspace.slug } })}
      >
        {t.shell.ownProfile}
      </MenuItem>
      <MenuItem icon="keyboard" onClick={onShortcuts}>
        {t.shell.shortcuts}
      </MenuItem>
      <MenuItem icon="signOut" onClick={signOut}>
        {t.shell.signOut}
      </MenuItem>
    </Menu>
  )
}

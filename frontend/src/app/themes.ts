import type { Theme } from '../lib/theme'
import { t } from '../messages'
import type { IconName } from '../ui/iconPaths'

/** The themes that one can choose from. */
export const themes: readonly { value: Theme; text: string; icon: IconName }[] = [
  { value: 'light', text: t.shell.light, icon: 'sun' },
  { value: 'dark', text: t.shell.dark, icon: 'moon' },
  { value: 'system', text: t.shell.system, icon: 'monitor' },
]

import { t } from '../messages'
import { NavigationLink } from './NavigationLink'

/** Every place that exists, and no other. */
export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  return (
    <nav aria-label={t.shell.navigation} className="flex flex-col gap-0.5">
      <NavigationLink to="/$slug" exact icon="overview" text={t.shell.overview} onClick={onNavigate} />
      <NavigationLink to="/$slug/explorer" icon="braces" text={t.shell.explorer} onClick={onNavigate} />
      <p className="mt-5 flex items-center gap-1 px-2.5 pb-1 text-xs font-medium text-muted">
        {t.shell.settings}
        <span aria-hidden="true">/</span>
        {t.shell.integrations}
      </p>
      <NavigationLink to="/$slug/settings/api-keys" icon="key" text={t.shell.apiKeys} onClick={onNavigate} />
    </nav>
  )
}

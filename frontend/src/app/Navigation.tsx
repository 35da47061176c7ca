import { t } from '../messages'
import { NavigationHeading } from './NavigationHeading'
import { NavigationLink } from './NavigationLink'

/** Every place that exists, and no other. */
export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  return (
    <nav aria-label={t.shell.navigation} className="flex flex-col gap-0.5">
      <NavigationLink to="/$slug" exact icon="overview" text={t.shell.overview} onClick={onNavigate} />
      <NavigationLink to="/$slug/analytics" icon="chart" text={t.shell.analytics} onClick={onNavigate} />
      <NavigationLink to="/$slug/events" icon="pulse" text={t.shell.events} onClick={onNavigate} />
      <NavigationLink to="/$slug/explorer" icon="braces" text={t.shell.explorer} onClick={onNavigate} />
      <NavigationHeading steps={[t.shell.settings]} />
      <NavigationLink to="/$slug/settings/members" icon="people" text={t.shell.members} onClick={onNavigate} />
      <NavigationLink to="/$slug/settings/profile" icon="person" text={t.shell.ownProfile} onClick={onNavigate} />
      <NavigationHeading steps={[t.shell.settings, t.shell.integrations]} />
      <NavigationLink to="/$slug/settings/api-keys" icon="key" text={t.shell.apiKeys} onClick={onNavigate} />
    </nav>
  )
}

import { t } from '../messages'
import { NavigationHeading } from './NavigationHeading'
import { NavigationLink } from './NavigationLink'

/** Every place that exists, and no other. */
export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  return (
    <nav aria-label={t.shell.navigation} className="flex flex-col gap-0.5">
      <NavigationLink to="/$slug" exact icon="overview" text={t.shell.overview} onClick={onNavigate} />
      <NavigationLink to="/$slug/links" icon="link" text={t.shell.links} onClick={onNavigate} />
      <NavigationLink to="/$slug/collections" icon="folder" text={t.shell.collections} onClick={onNavigate} />
      <NavigationLink to="/$slug/tags" icon="tag" text={t.shell.tags} onClick={onNavigate} />
      <NavigationLink to="/$slug/analytics" icon="chart" text={t.shell.analytics} onClick={onNavigate} />
      <NavigationLink to="/$slug/events" icon="pulse" text={t.shell.events} onClick={onNavigate} />
      <NavigationLink to="/$slug/customers" icon="personCheck" text={t.shell.customers} onClick={onNavigate} />
      <NavigationLink to="/$slug/partners" icon="partner" text={t.shell.partners} onClick={onNavigate} />
      <NavigationLink to="/$slug/explorer" icon="braces" text={t.shell.explorer} onClick={onNavigate} />
      <NavigationHeading steps={[t.shell.settings]} />
      <NavigationLink to="/$slug/settings/general" icon="sliders" text={t.shell.general} onClick={onNavigate} />
      <NavigationLink to="/$slug/settings/members" icon="people" text={t.shell.members} onClick={onNavigate} />
      <NavigationLink to="/$slug/settings/audit-log" icon="history" text={t.shell.auditLog} onClick={onNavigate} />
      <NavigationLink to="/$slug/settings/profile" icon="person" text={t.shell.ownProfile} onClick={onNavigate} />
      <NavigationHeading steps={[t.shell.settings, t.shell.integrations]} />
      <NavigationLink to="/$slug/settings/api-keys" icon="key" text={t.shell.apiKeys} onClick={onNavigate} />
      <NavigationLink to="/$slug/settings/request-log" icon="log" text={t.shell.requestLog} onClick={onNavigate} />
    </nav>
  )
}

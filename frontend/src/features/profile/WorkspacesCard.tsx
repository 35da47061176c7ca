import { type ComponentProps, useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { t } from '../../messages'
import { words } from '../../messages/profile'
import { Badge } from '../../ui/Badge'
import { Button } from '../../ui/Button'
import { Section } from '../../ui/Section'
import { LeaveDialog } from '../members/LeaveDialog'

/** Where the person is a member, and the way out. */
export function WorkspacesCard() {
  const { memberships } = useWorkspace()
  const [leaving, setLeaving] = useState<ComponentProps<typeof LeaveDialog>['workspace'] | null>(null)
  return (
    <Section title={words.workspaces.title} hint={words.workspaces.hint}>
      <ul className="divide-y divide-line">
        {memberships.map(({ workspace, role }) => (
          <li key={workspace.id} className="flex items-center gap-3 px-5 py-4">
            <span dir="auto" className="min-w-0 truncate font-medium" title={workspace.name}>
              {workspace.name}
            </span>
            <Badge>{t.roles[role]}</Badge>
            <Button
              small
              className="ms-auto"
              aria-label={words.workspaces.leaveOf(workspace.name)}
              onClick={() => setLeaving(workspace)}
            >
              {words.workspaces.leave}
            </Button>
          </li>
        ))}
      </ul>
      {leaving && <LeaveDialog workspace={leaving} onClose={() => setLeaving(null)} />}
    </Section>
  )
}

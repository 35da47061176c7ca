import { getRouteApi } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { useTitle } from '../../lib/useTitle'
import { words } from '../../messages/members'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { PageHeader } from '../../ui/PageHeader'
import { InvitationsList } from './InvitationsList'
import { InviteFlow } from './InviteFlow'
import { MembersList } from './MembersList'

const route = getRouteApi('/$slug/settings/members')

/** The workspace's members and invitations, for those whose role reaches. */
export function MembersPage() {
  useTitle(words.page)
  const { role, can } = useWorkspace()
  const search = route.useSearch()
  const navigate = route.useNavigate()

  if (!can('ADMIN')) {
    return (
      <div className="flex flex-col gap-6">
        <PageHeader title={words.page} />
        <EmptyState icon="shield" title={words.forbiddenTitle} hint={words.forbiddenHint(role)} />
      </div>
    )
  }

  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={words.page} intro={words.intro}>
        <Button
          look="primary"
          icon="plus"
          onClick={() => navigate({ search: (old) => ({ ...old, invite: '1' }) })}
        >
          {words.invite.open}
        </Button>
      </PageHeader>
      <MembersList search={search} />
      <InvitationsList />
      <InviteFlow open={Boolean(search.invite)} />
    </div>
  )
}

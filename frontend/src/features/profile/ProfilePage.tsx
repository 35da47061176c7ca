import { useQuery } from '@tanstack/react-query'
import { useDelayed } from '../../lib/useDelayed'
import { useTitle } from '../../lib/useTitle'
import { words } from '../../messages/profile'
import { Failure } from '../../ui/Failure'
import { ListSkeleton } from '../../ui/ListSkeleton'
import { PageHeader } from '../../ui/PageHeader'
import { NameForm } from './NameForm'
import { PasswordForm } from './PasswordForm'
import { profileQuery } from './profileQuery'
import { SecondFactorCard } from './SecondFactorCard'
import { SessionsCard } from './SessionsCard'
import { WorkspacesCard } from './WorkspacesCard'

/** The person's own account, which no role is needed for. */
export function ProfilePage() {
  useTitle(words.page)
  const profile = useQuery(profileQuery)
  const slow = useDelayed(profile.isPending)
  const viewer = profile.data?.viewer

  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={words.page} intro={words.intro} />
      {!viewer && profile.isError && <Failure error={profile.error} onRetry={() => profile.refetch()} />}
      {!viewer && slow && <ListSkeleton />}
      {viewer && (
        <div className="divide-y divide-line border-t border-line">
          <NameForm />
          <PasswordForm />
          <SecondFactorCard factor={viewer.secondFactor} />
          <SessionsCard sessions={viewer.sessions ?? []} />
          <WorkspacesCard />
        </div>
      )}
    </div>
  )
}

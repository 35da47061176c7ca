import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/members'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { type Handover, HandoverDialog } from './HandoverDialog'
import { InvitationItem } from './InvitationItem'
import { invitationsQuery } from './membersQuery'

/** The invitations that nobody has accepted yet; nothing if there are none. */
export function InvitationsList() {
  const { workspace } = useWorkspace()
  const invitations = useInfiniteQuery(invitationsQuery(workspace.slug))
  const [handover, setHandover] = useState<Handover | null>(null)
  const found = invitations.data?.pages.flatMap((page) => page.invitations?.nodes ?? []) ?? []
  const total = invitations.data?.pages[0]?.invitations?.totalCount ?? 0

  if (invitations.isError) return <Failure error={invitations.error} onRetry={() => invitations.refetch()} />
  return (
    <>
      {found.length > 0 && (
        <section aria-labelledby="invitations" className="mt-2 flex flex-col gap-3">
          <div className="flex items-baseline justify-between gap-4">
            <h2 id="invitations" className="text-base font-semibold">
              {words.invitations.title}
            </h2>
            <p className="text-[13px] text-muted">{words.invitations.total(total)}</p>
          </div>
          <ul className="card divide-y divide-line">
            {found.map((invitation) => (
              <InvitationItem key={invitation.id} invitation={invitation} onHandover={setHandover} />
            ))}
          </ul>
          {invitations.hasNextPage && (
            <Button
              className="self-center"
              busy={invitations.isFetchingNextPage}
              onClick={() => invitations.fetchNextPage()}
            >
              {words.invitations.more}
            </Button>
          )}
        </section>
      )}
      {handover && <HandoverDialog handover={handover} onDone={() => setHandover(null)} />}
    </>
  )
}

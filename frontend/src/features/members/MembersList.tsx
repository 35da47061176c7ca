import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { cx } from '../../lib/cx'
import { useDelayed } from '../../lib/useDelayed'
import { words } from '../../messages/members'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Failure } from '../../ui/Failure'
import { ListSkeleton } from '../../ui/ListSkeleton'
import { Pages } from '../../ui/Pages'
import { MemberCards } from './MemberCards'
import { MembersTable } from './MembersTable'
import { MembersToolbar } from './MembersToolbar'
import { MemberTaskDialog } from './MemberTaskDialog'
import { membersQuery } from './membersQuery'
import type { MembersSearch } from './membersSearch'
import type { MemberTask } from './memberTask'

const route = getRouteApi('/$slug/settings/members')

/** The members in whatever state the list is: loading, failed, without a match, or a page of people. */
export function MembersList({ search }: { search: MembersSearch }) {
  const { workspace } = useWorkspace()
  const navigate = route.useNavigate()
  const members = useQuery(membersQuery(workspace.slug, search))
  const [task, setTask] = useState<MemberTask | null>(null)
  const slow = useDelayed(members.isPending)
  const page = members.data?.members
  const owners = members.data?.owners?.totalCount ?? 1
  const turn = (after: string | undefined, trail: string[]) =>
    navigate({ search: (old) => ({ ...old, after }), state: { trail } })

  return (
    <section aria-label={words.page} className="flex flex-col gap-4" aria-busy={members.isPlaceholderData}>
      <MembersToolbar search={search} total={page?.totalCount} />
      {!page && members.isError && <Failure error={members.error} onRetry={() => members.refetch()} />}
      {!page && slow && <ListSkeleton />}
      {page?.totalCount === 0 && (
        <EmptyState icon="search" title={words.noMatchTitle} hint={words.noMatchHint}>
          <Button className="mt-5" onClick={() => navigate({ search: {}, replace: true })}>
            {words.clearFilters}
          </Button>
        </EmptyState>
      )}
      {page && page.totalCount > 0 && (
        <div className={cx('transition-opacity', members.isPlaceholderData && 'opacity-60')}>
          <MembersTable members={page.nodes} owners={owners} search={search} onTask={setTask} />
          <MemberCards members={page.nodes} owners={owners} onTask={setTask} />
        </div>
      )}
      {page && (
        <Pages
          after={search.after}
          next={page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null}
          onTurn={turn}
        />
      )}
      <MemberTaskDialog task={task} owners={owners} onClose={() => setTask(null)} />
    </section>
  )
}

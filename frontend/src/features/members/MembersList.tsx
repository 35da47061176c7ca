import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import type { MembersQuery } from '../../gql/graphql'
import { useShown } from '../../lib/showAtOnce'
import { words } from '../../messages/members'
import { ListFrame } from '../../ui/ListFrame'
import { NoMatch } from '../../ui/NoMatch'
import { MemberCards } from './MemberCards'
import { MembersTable } from './MembersTable'
import { MembersToolbar } from './MembersToolbar'
import { MemberTaskDialog } from './MemberTaskDialog'
import { listKey, membersQuery } from './membersQuery'
import type { MembersSearch } from './membersSearch'
import type { MemberTask } from './memberTask'

const route = getRouteApi('/$slug/settings/members')

/** A page of members, and how they are found. */
export function MembersList({ search }: { search: MembersSearch }) {
  const { workspace } = useWorkspace()
  const navigate = route.useNavigate()
  const select = useShown<MembersQuery>(listKey(workspace.slug))
  const members = useQuery({ ...membersQuery(workspace.slug, search), select })
  const [task, setTask] = useState<MemberTask | null>(null)
  const page = members.data?.members
  const nodes = page?.nodes ?? []
  const owners = members.data?.owners?.totalCount ?? 1

  return (
    <>
      <ListFrame
        label={words.page}
        query={members}
        page={page}
        after={search.after}
        toolbar={<MembersToolbar search={search} total={page?.totalCount} />}
        empty={
          <NoMatch
            title={words.noMatchTitle}
            hint={words.noMatchHint}
            onClear={() => navigate({ search: {}, replace: true })}
          />
        }
      >
        <MembersTable members={nodes} owners={owners} search={search} onTask={setTask} />
        <MemberCards members={nodes} owners={owners} onTask={setTask} />
      </ListFrame>
      <MemberTaskDialog task={task} owners={owners} onClose={() => setTask(null)} />
    </>
  )
}

import { useFilter } from '../../lib/useFilter'
import { words } from '../../messages/members'
import { ActionsHead } from '../../ui/ActionsHead'
import { ColumnHead } from '../../ui/ColumnHead'
import { ListTable } from '../../ui/ListTable'
import { SortHeader } from '../../ui/SortHeader'
import { MemberRow } from './MemberRow'
import type { Member } from './membersQuery'
import { defaultDirection, type MembersSearch, type Sort } from './membersSearch'
import type { MemberTask } from './memberTask'

type Props = {
  members: readonly Member[]
  owners: number
  search: MembersSearch
  onTask: (task: MemberTask) => void
}

/** The members of a page on screens that are wide enough for a table. */
export function MembersTable({ members, owners, search, onTask }: Props) {
  const change = useFilter<MembersSearch>()
  const { columns } = words

  function header(sort: Sort, text: string) {
    const active = (search.sort ?? 'joined') === sort
    const direction = active ? (search.dir ?? defaultDirection(sort)) : undefined
    const dir = active ? (direction === 'asc' ? 'desc' : 'asc') : defaultDirection(sort)
    const press = () => change({ sort, dir })
    return <SortHeader text={text} direction={direction} onPress={press} />
  }

  return (
    <ListTable
      label={words.page}
      className="hidden md:block"
      heads={
        <>
          {header('name', columns.name)}
          <ColumnHead>{columns.role}</ColumnHead>
          <ColumnHead>{columns.secondFactor}</ColumnHead>
          {header('seen', columns.lastSeen)}
          {header('joined', columns.joined)}
          <ActionsHead />
        </>
      }
    >
      {members.map((member) => (
        <MemberRow key={member.user.id} member={member} owners={owners} onTask={onTask} />
      ))}
    </ListTable>
  )
}

import { useFilter } from '../../lib/useFilter'
import { words } from '../../messages/members'
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
    <div className="card hidden overflow-x-auto md:block">
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{words.page}</caption>
        <thead>
          <tr className="border-b border-line">
            {header('name', columns.name)}
            <th scope="col" className="table-head">
              {columns.role}
            </th>
            <th scope="col" className="table-head">
              {columns.secondFactor}
            </th>
            {header('seen', columns.lastSeen)}
            {header('joined', columns.joined)}
            <th scope="col" className="table-head w-12">
              <span className="sr-only">{columns.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <MemberRow key={member.user.id} member={member} owners={owners} onTask={onTask} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

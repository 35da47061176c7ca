import type { NamedSearch } from '../../lib/namedSearch'
import { words } from '../../messages/partners'
import { ActionsHead } from '../../ui/ActionsHead'
import { ColumnHead } from '../../ui/ColumnHead'
import { ListTable } from '../../ui/ListTable'
import { NamedHeader } from '../../ui/NamedHeader'
import { PartnerRow } from './PartnerRow'
import type { Partner } from './partnersQuery'
import type { PartnerTask } from './partnerTask'

type Props = { partners: readonly Partner[]; search: NamedSearch; onTask: (task: PartnerTask) => void }

/** The partners of a page on screens that are wide enough for a table. */
export function PartnersTable({ partners, search, onTask }: Props) {
  const { columns } = words
  return (
    <ListTable
      label={words.page}
      className="hidden md:block"
      heads={
        <>
          <NamedHeader sort="name" text={columns.name} search={search} />
          <ColumnHead>{columns.phone}</ColumnHead>
          <NamedHeader sort="created" text={columns.created} search={search} />
          <ActionsHead />
        </>
      }
    >
      {partners.map((partner) => (
        <PartnerRow key={partner.id} partner={partner} onTask={onTask} />
      ))}
    </ListTable>
  )
}

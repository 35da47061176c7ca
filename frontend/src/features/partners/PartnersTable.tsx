import type { NamedSearch } from '../../lib/namedSearch'
import { t } from '../../messages'
import { words } from '../../messages/partners'
import { NamedHeader } from '../../ui/NamedHeader'
import { PartnerRow } from './PartnerRow'
import type { Partner } from './partnersQuery'
import type { PartnerTask } from './partnerTask'

type Props = {
  partners: readonly Partner[]
  search: NamedSearch
  onChange: (change: Partial<NamedSearch>) => void
  onTask: (task: PartnerTask) => void
}

/** The partners of a page on screens that are wide enough for a table. */
export function PartnersTable({ partners, search, onChange, onTask }: Props) {
  const { columns } = words
  return (
    <div className="card hidden overflow-x-auto md:block">
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{words.page}</caption>
        <thead>
          <tr className="border-b border-line">
            <NamedHeader sort="name" text={columns.name} search={search} onChange={onChange} />
            <th scope="col" className="table-head">
              {columns.phone}
            </th>
            <NamedHeader sort="created" text={columns.created} search={search} onChange={onChange} />
            <th scope="col" className="table-head w-12">
              <span className="sr-only">{t.lists.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {partners.map((partner) => (
            <PartnerRow key={partner.id} partner={partner} onTask={onTask} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

import { formatDay } from '../../lib/format'
import { words } from '../../messages/partners'
import { CardFact } from '../../ui/CardFact'
import { PartnerMenu } from './PartnerMenu'
import { PartnerName } from './PartnerName'
import type { Partner } from './partnersQuery'
import type { PartnerTask } from './partnerTask'

type Props = { partners: readonly Partner[]; onTask: (task: PartnerTask) => void }

/** The partners of a page on phones. */
export function PartnerCards({ partners, onTask }: Props) {
  const { columns } = words
  return (
    <ul className="flex flex-col gap-3 md:hidden">
      {partners.map((partner) => (
        <li key={partner.id} className="card relative p-4">
          <div className="flex items-start gap-3">
            <div className="min-w-0 flex-1">
              <PartnerName partner={partner} />
            </div>
            <span className="-me-2 -mt-1.5">
              <PartnerMenu partner={partner} onTask={onTask} />
            </span>
          </div>
          <dl className="mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]">
            <CardFact name={columns.phone}>
              <bdi>{partner.phone ?? '–'}</bdi>
            </CardFact>
            <CardFact name={columns.created}>{formatDay(partner.createdAt)}</CardFact>
          </dl>
        </li>
      ))}
    </ul>
  )
}

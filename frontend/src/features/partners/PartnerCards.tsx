import { formatDay } from '../../lib/format'
import { words } from '../../messages/partners'
import { CardFact } from '../../ui/CardFact'
import { PersonCard } from '../people/PersonCard'
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
        <PersonCard
          key={partner.id}
          name={<PartnerName partner={partner} />}
          menu={<PartnerMenu partner={partner} onTask={onTask} />}
        >
          <CardFact name={columns.phone}>
            <bdi>{partner.phone ?? '–'}</bdi>
          </CardFact>
          <CardFact name={columns.created}>{formatDay(partner.createdAt)}</CardFact>
        </PersonCard>
      ))}
    </ul>
  )
}

import { PartnerFacts } from './PartnerFacts'
import { PartnerHeader } from './PartnerHeader'
import { PartnerNumbers } from './PartnerNumbers'
import { PartnerParts } from './PartnerParts'
import type { PartnerSearch } from './partnerSearch'
import type { Partner } from './partnersQuery'
import type { PartnerTask } from './partnerTask'

type Props = { partner: Partner; search: PartnerSearch; onTask: (task: PartnerTask) => void }

/** Who a partner is, what the partner is credited with, and what belongs to the partner. */
export function PartnerDetails({ partner, search, onTask }: Props) {
  return (
    <div className="flex flex-col gap-6">
      <PartnerHeader partner={partner} onTask={onTask} />
      <PartnerNumbers id={partner.id} range={search.range ?? '30d'} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <PartnerParts id={partner.id} search={search} />
        <PartnerFacts partner={partner} />
      </div>
    </div>
  )
}

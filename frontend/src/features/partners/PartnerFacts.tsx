import { words } from '../../messages/partners'
import { CopyFact } from '../../ui/CopyFact'
import { Fact } from '../../ui/Fact'
import { Facts } from '../../ui/Facts'
import { Moment } from '../../ui/Moment'
import type { Partner } from './partnersQuery'

/** What is known of a partner. */
export function PartnerFacts({ partner }: { partner: Partner }) {
  const { facts } = words
  return (
    <Facts title={facts.title}>
      <CopyFact name={facts.email} value={partner.email} none={facts.none} />
      <CopyFact name={facts.phone} value={partner.phone} none={facts.none} />
      <Fact name={facts.created}>
        <Moment time={partner.createdAt} />
      </Fact>
      <Fact name={facts.updated}>
        <Moment time={partner.updatedAt} />
      </Fact>
      <CopyFact name={facts.id} value={partner.id} none={facts.none} mono />
    </Facts>
  )
}

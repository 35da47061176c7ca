import { words } from '../../messages/customers'
import { CopyFact } from '../../ui/CopyFact'
import { Fact } from '../../ui/Fact'
import { Facts } from '../../ui/Facts'
import { Moment } from '../../ui/Moment'
import type { Customer } from './customersQuery'

/** What is known of a customer. */
export function CustomerFacts({ customer }: { customer: Customer }) {
  const { facts } = words
  return (
    <Facts title={facts.title}>
      <CopyFact name={facts.externalId} value={customer.externalId} none={facts.none} mono />
      <CopyFact name={facts.email} value={customer.email} none={facts.none} />
      <CopyFact name={facts.phone} value={customer.phone} none={facts.none} />
      {customer.avatar && <CopyFact name={facts.avatar} value={customer.avatar} none={facts.none} />}
      <Fact name={facts.created}>
        <Moment time={customer.createdAt} />
      </Fact>
      <Fact name={facts.updated}>
        <Moment time={customer.updatedAt} />
      </Fact>
      <CopyFact name={facts.id} value={customer.id} none={facts.none} mono />
    </Facts>
  )
}

import type { UpdateCustomerInput } from '../../gql/graphql'
import type { Customer } from './customersQuery'

export const fields = ['name', 'externalId', 'email', 'phone', 'avatar'] as const

export type Field = (typeof fields)[number]

/** What a form about a customer holds. */
export type CustomerDraft = Record<Field, string>

export function draftOf(customer: Pick<Customer, Field>): CustomerDraft {
  const { name, externalId, email, phone, avatar } = customer
  return { name, externalId, email: email ?? '', phone: phone ?? '', avatar: avatar ?? '' }
}

/** What the form changes of the customer, and nothing else. What was emptied is cleared. */
export function changesOf(customer: Pick<Customer, Field>, draft: CustomerDraft): Omit<UpdateCustomerInput, 'id'> {
  const before = draftOf(customer)
  const changed = fields.filter((field) => draft[field].trim() !== before[field])
  return Object.fromEntries(changed.map((field) => [field, newValue(field, draft[field].trim())]))
}

/** A name and an external id cannot be cleared: the server says so of an empty text. */
function newValue(field: Field, text: string): string | null {
  return text || field === 'name' || field === 'externalId' ? text : null
}

import type { UpdatePartnerInput } from '../../gql/graphql'
import type { Partner } from './partnersQuery'

export const fields = ['name', 'email', 'phone'] as const

export type Field = (typeof fields)[number]

/** What a form about a partner holds. */
export type PartnerDraft = Record<Field, string>

export const emptyDraft: PartnerDraft = { name: '', email: '', phone: '' }

export function draftOf({ name, email, phone }: Pick<Partner, Field>): PartnerDraft {
  return { name, email: email ?? '', phone: phone ?? '' }
}

/** What the form says that a draft before it did not. What was emptied is cleared, but for the name, which all have. */
export function changesOf(before: PartnerDraft, draft: PartnerDraft): Omit<UpdatePartnerInput, 'id'> {
  const changed = fields.filter((field) => draft[field].trim() !== before[field])
  const newValue = (field: Field) => draft[field].trim() || (field === 'name' ? '' : null)
  return Object.fromEntries(changed.map((field) => [field, newValue(field)]))
}

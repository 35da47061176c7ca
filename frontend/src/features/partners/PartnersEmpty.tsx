import { words } from '../../messages/partners'
import { EmptyExample } from '../../ui/EmptyExample'
import { NameExample } from '../overview/NameExample'

/** Says what partners are for, with calls to copy. */
export function PartnersEmpty() {
  return (
    <EmptyExample icon="partner" title={words.empty.title} hint={words.empty.hint}>
      <NameExample
        label={words.empty.title}
        mutation="mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { partner { id } } }"
        path="/api/partners"
        name={words.form.namePlaceholder}
      />
    </EmptyExample>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/customers'
import { EmptyExample } from '../../ui/EmptyExample'
import { LeadSnippets } from '../overview/LeadSnippets'
import { newestClickQuery } from './customersQuery'

/** Says how customers come into being, with calls to copy about the newest click, or what has to come before. */
export function CustomersEmpty() {
  const { workspace } = useWorkspace()
  const click = useQuery(newestClickQuery(workspace.slug))
  const hint = click.data === null ? words.empty.noClick : words.empty.hint
  return (
    <EmptyExample icon="people" title={words.empty.title} hint={hint}>
      <LeadSnippets clickId={click.data?.id} />
    </EmptyExample>
  )
}

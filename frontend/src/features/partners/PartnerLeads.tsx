import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import { EventLink } from '../customers/EventLink'
import { CustomerLink } from './CustomerLink'
import { PartFrame } from './PartFrame'
import { PartItem } from './PartItem'
import { partnerLeadsQuery } from './partnersQuery'

type Props = { id: string; after: string | undefined }

/** The leads that are credited to a partner, newest first. */
export function PartnerLeads({ id, after }: Props) {
  const { workspace } = useWorkspace()
  const query = useQuery(partnerLeadsQuery(workspace.slug, id, after))
  const page = query.data?.partner?.leads
  return (
    <PartFrame part="leads" icon="personCheck" query={query} page={page} after={after}>
      {page?.nodes.map(({ id, eventName, createdAt, customer, link }) => (
        <PartItem key={id} time={createdAt} title={<bdi className="font-medium">{eventName}</bdi>}>
          <CustomerLink customer={customer} /> · <EventLink link={link} />
        </PartItem>
      ))}
    </PartFrame>
  )
}

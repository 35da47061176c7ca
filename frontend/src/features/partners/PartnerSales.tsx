import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import { EventLink } from '../customers/EventLink'
import { CustomerLink } from './CustomerLink'
import { PartFrame } from './PartFrame'
import { PartItem } from './PartItem'
import { partnerSalesQuery } from './partnersQuery'
import { SaleTitle } from './SaleTitle'

type Props = { id: string; after: string | undefined }

/** The sales that are credited to a partner, newest first. */
export function PartnerSales({ id, after }: Props) {
  const { workspace } = useWorkspace()
  const query = useQuery(partnerSalesQuery(workspace.slug, id, after))
  const page = query.data?.partner?.sales
  return (
    <PartFrame part="sales" icon="coin" query={query} page={page} after={after}>
      {page?.nodes.map((sale) => (
        <PartItem key={sale.id} time={sale.createdAt} title={<SaleTitle sale={sale} />}>
          <CustomerLink customer={sale.customer} /> · <EventLink link={sale.link} />
        </PartItem>
      ))}
    </PartFrame>
  )
}

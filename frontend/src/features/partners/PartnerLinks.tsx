import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import { EventLink } from '../customers/EventLink'
import { PartFrame } from './PartFrame'
import { PartItem } from './PartItem'
import { partnerLinksQuery } from './partnersQuery'

type Props = { id: string; after: string | undefined }

/** The links of a partner, newest first. */
export function PartnerLinks({ id, after }: Props) {
  const { workspace } = useWorkspace()
  const query = useQuery(partnerLinksQuery(workspace.slug, id, after))
  const page = query.data?.partner?.links
  return (
    <PartFrame part="links" icon="link" query={query} page={page} after={after}>
      {page?.nodes.map((link) => (
        <PartItem key={link.id} time={link.createdAt} title={<EventLink link={link} />}>
          <bdi className="line-clamp-2">{link.url}</bdi>
        </PartItem>
      ))}
    </PartFrame>
  )
}

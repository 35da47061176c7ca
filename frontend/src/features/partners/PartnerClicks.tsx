import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import { clickFacts } from '../customers/clickFacts'
import { EventLink } from '../customers/EventLink'
import { PartFrame } from './PartFrame'
import { PartItem } from './PartItem'
import { partnerClicksQuery } from './partnersQuery'

type Props = { id: string; after: string | undefined }

/** The clicks that are credited to a partner, newest first. */
export function PartnerClicks({ id, after }: Props) {
  const { workspace } = useWorkspace()
  const query = useQuery(partnerClicksQuery(workspace.slug, id, after))
  const page = query.data?.partner?.clicks
  return (
    <PartFrame part="clicks" icon="pointer" query={query} page={page} after={after}>
      {page?.nodes.map((click) => (
        <PartItem key={click.id} time={click.createdAt} title={<EventLink link={click.link} />}>
          {clickFacts(click)}
        </PartItem>
      ))}
    </PartFrame>
  )
}

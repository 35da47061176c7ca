import { useQuery } from '@tanstack/react-query'
import { Link as RouterLink } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/links'
import { Fact } from '../../ui/Fact'
import type { Link } from './linksQuery'
import { makerQuery } from './makerQuery'

/** Who made a link, by name for admins. */
export function MakerFact({ link }: { link: Link }) {
  const { workspace, person, can } = useWorkspace()
  const query = useQuery({ ...makerQuery(workspace.slug, link.id), enabled: can('ADMIN') })
  if (!link.createdBy) return null
  const { makers } = words
  const { slug } = workspace
  const key = query.data?.apiKey
  const name =
    query.data?.user?.name ?? (link.createdBy.actorId === person.id ? makers.me : makers[link.createdBy.kind])
  return (
    <Fact name={makers.label}>
      {key ? (
        <RouterLink to="/$slug/settings/api-keys/$id" params={{ slug, id: key.id }} className="link">
          <bdi>{makers.key(key.name)}</bdi>
        </RouterLink>
      ) : (
        <bdi>{name}</bdi>
      )}
    </Fact>
  )
}

import { getRouteApi, Link } from '@tanstack/react-router'
import { keyWords } from '../../messages/keys'

const route = getRouteApi('/$slug/settings/api-keys')

/** Leads to the details of the key that replaces another, beside the list. */
export function SuccessorLink({ id }: { id: string | null }) {
  const { slug } = route.useParams()
  return (
    <Link
      from="/$slug/settings/api-keys"
      to="/$slug/settings/api-keys"
      params={{ slug }}
      search={(old) => ({ ...old, key: id ?? undefined })}
      className="link"
    >
      {keyWords.details.openSuccessor}
    </Link>
  )
}

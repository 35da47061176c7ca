import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/links'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { LinkSnippets } from '../overview/LinkSnippets'
import { collectionChoices } from './choicesQuery'
import type { LinksSearch } from './linksSearch'

const route = getRouteApi('/$slug/links')

type Props = { search: LinksSearch; filtered: boolean }

/** Says whether there are no links at all or only none that match, and what to do in either case. */
export function LinksEmpty({ search, filtered }: Props) {
  const { workspace } = useWorkspace()
  const navigate = route.useNavigate()
  const collections = useQuery(collectionChoices(workspace.slug, ''))
  if (search.view === 'deleted') {
    return <EmptyState icon="trash" title={words.noDeletedTitle} hint={words.noDeletedHint} />
  }
  if (filtered) {
    return (
      <EmptyState icon="search" title={words.noMatchTitle} hint={words.noMatchHint}>
        <Button className="mt-5" onClick={() => navigate({ search: {}, replace: true })}>
          {words.clearFilters}
        </Button>
      </EmptyState>
    )
  }
  return (
    <EmptyState icon="link" title={words.emptyTitle} hint={words.emptyHint}>
      <div className="mt-5 w-full max-w-xl text-start">
        <LinkSnippets collectionId={collections.data?.[0]?.id} />
      </div>
    </EmptyState>
  )
}

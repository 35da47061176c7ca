import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/links'
import { EmptyExample } from '../../ui/EmptyExample'
import { EmptyState } from '../../ui/EmptyState'
import { NoMatch } from '../../ui/NoMatch'
import { LinkSnippets } from '../overview/LinkSnippets'
import { collectionChoices } from './choicesQuery'
import type { LinksSearch } from './linksSearch'
import { usualCollection } from './usualCollection'

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
      <NoMatch
        title={words.noMatchTitle}
        hint={words.noMatchHint}
        onClear={() => navigate({ search: {}, replace: true })}
      />
    )
  }
  return (
    <EmptyExample icon="link" title={words.emptyTitle} hint={words.emptyHint}>
      <LinkSnippets collectionId={usualCollection(collections.data)?.id} />
    </EmptyExample>
  )
}

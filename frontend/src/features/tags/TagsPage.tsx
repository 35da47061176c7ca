import { getRouteApi } from '@tanstack/react-router'
import { words } from '../../messages/collections'
import { NamesPage } from '../names/NamesPage'
import { TagDialog } from './TagDialog'
import { TagsList } from './TagsList'

const route = getRouteApi('/$slug/tags')

/** The workspace's tags. */
export function TagsPage() {
  const search = route.useSearch()
  return (
    <NamesPage words={words.tag} search={search} dialog={(close) => <TagDialog onClose={close} />}>
      <TagsList search={search} />
    </NamesPage>
  )
}

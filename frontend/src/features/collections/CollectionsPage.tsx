import { getRouteApi } from '@tanstack/react-router'
import { words } from '../../messages/collections'
import { NamesPage } from '../names/NamesPage'
import { CollectionDialog } from './CollectionDialog'
import { CollectionsList } from './CollectionsList'

const route = getRouteApi('/$slug/collections')

/** The workspace's collections. */
export function CollectionsPage() {
  const search = route.useSearch()
  return (
    <NamesPage words={words.collection} search={search} dialog={(close) => <CollectionDialog onClose={close} />}>
      <CollectionsList search={search} />
    </NamesPage>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/collections'
import { NamesFrame } from '../names/NamesFrame'
import type { NamesSearch } from '../names/namesSearch'
import { CollectionSnippets } from '../overview/CollectionSnippets'
import { CollectionDialog } from './CollectionDialog'
import { CollectionItem } from './CollectionItem'
import { type Collection, collectionsQuery } from './collectionsQuery'
import { DeleteCollectionDialog } from './DeleteCollectionDialog'

/** A page of collections, and what can be done to them. */
export function CollectionsList({ search }: { search: NamesSearch }) {
  const { workspace } = useWorkspace()
  const list = useQuery(collectionsQuery(workspace.slug, search))
  const [edited, setEdited] = useState<Collection | null>(null)
  const [doomed, setDoomed] = useState<Collection | null>(null)
  const page = list.data?.collections

  return (
    <>
      <NamesFrame
        words={words.collection}
        icon="folder"
        search={search}
        query={list}
        page={page}
        example={<CollectionSnippets name={words.collection.placeholder} />}
      >
        {page?.nodes.map((collection) => (
          <CollectionItem
            key={collection.id}
            collection={collection}
            onEdit={() => setEdited(collection)}
            onDelete={() => setDoomed(collection)}
          />
        ))}
      </NamesFrame>
      {edited && <CollectionDialog before={edited} onClose={() => setEdited(null)} />}
      {doomed && <DeleteCollectionDialog collection={doomed} onClose={() => setDoomed(null)} />}
    </>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/collections'
import { NameExample } from '../names/NameExample'
import { NamesFrame } from '../names/NamesFrame'
import type { NamesSearch } from '../names/namesSearch'
import { CollectionDialog } from './CollectionDialog'
import { CollectionItem } from './CollectionItem'
import { type Collection, collectionsQuery } from './collectionsQuery'
import { DeleteCollectionDialog } from './DeleteCollectionDialog'

const example = (
  <NameExample
    label={words.collection.create}
    mutation="mutation ($input: CreateCollectionInput!) { createCollection(input: $input) { collection { id name } } }"
    path="/api/collections"
    name={words.collection.placeholder}
  />
)

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
        example={example}
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

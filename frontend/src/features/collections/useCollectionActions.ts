import { useChange } from '../../app/useChange'
import {
  CreateCollectionDocument,
  type CreateCollectionInput,
  DeleteCollectionDocument,
  UpdateCollectionDocument,
  type UpdateCollectionInput,
} from '../../gql/graphql'
import { send } from '../../lib/send'

/** What is read again after a change: everything that names collections. */
const kinds = ['collections', 'links', 'overview']

export function useCreateCollection() {
  return useChange(kinds, async (input: CreateCollectionInput, slug) => {
    return (await send(CreateCollectionDocument, { input }, slug)).createCollection?.collection
  })
}

export function useUpdateCollection() {
  return useChange(kinds, async (input: UpdateCollectionInput, slug) => {
    return (await send(UpdateCollectionDocument, { input }, slug)).updateCollection?.collection
  })
}

/** Deletes one by its id. */
export function useDeleteCollection() {
  return useChange(kinds, async (id: string, slug) => {
    return (await send(DeleteCollectionDocument, { input: { id } }, slug)).deleteCollection
  })
}

import { useQueryClient } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import {
  CreateCollectionDocument,
  type CreateCollectionInput,
  DeleteCollectionDocument,
  UpdateCollectionDocument,
  type UpdateCollectionInput,
} from '../../gql/graphql'
import { send } from '../../lib/send'
import { useAction } from '../../lib/useAction'

/** After a change, everything that names collections is read again. */
function useCollectionAction<Input, Result>(act: (input: Input, workspace: string) => Promise<Result>) {
  const queries = useQueryClient()
  const slug = useWorkspace().workspace.slug
  return useAction(async (input: Input) => {
    const answer = await act(input, slug)
    for (const kind of ['collections', 'links', 'overview'])
      void queries.invalidateQueries({ queryKey: [kind, slug] })
    return answer
  })
}

export function useCreateCollection() {
  return useCollectionAction(async (input: CreateCollectionInput, slug) => {
    return (await send(CreateCollectionDocument, { input }, slug)).createCollection?.collection
  })
}

export function useUpdateCollection() {
  return useCollectionAction(async (input: UpdateCollectionInput, slug) => {
    return (await send(UpdateCollectionDocument, { input }, slug)).updateCollection?.collection
  })
}

/** Deletes one by its id. */
export function useDeleteCollection() {
  return useCollectionAction(async (id: string, slug) => {
    return (await send(DeleteCollectionDocument, { input: { id } }, slug)).deleteCollection
  })
}

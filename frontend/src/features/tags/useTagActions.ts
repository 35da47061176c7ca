import { useChange } from '../../app/useChange'
import {
  CreateTagDocument,
  type CreateTagInput,
  DeleteTagDocument,
  UpdateTagDocument,
  type UpdateTagInput,
} from '../../gql/graphql'
import { send } from '../../lib/send'

/** What is read again after a change: everything that names tags. */
const kinds = ['tags', 'links', 'overview']

export function useCreateTag() {
  return useChange(kinds, async (input: CreateTagInput, slug) => {
    return (await send(CreateTagDocument, { input }, slug)).createTag?.tag
  })
}

export function useUpdateTag() {
  return useChange(kinds, async (input: UpdateTagInput, slug) => {
    return (await send(UpdateTagDocument, { input }, slug)).updateTag?.tag
  })
}

/** Deletes one by its id. */
export function useDeleteTag() {
  return useChange(kinds, async (id: string, slug) => {
    return (await send(DeleteTagDocument, { input: { id } }, slug)).deleteTag
  })
}

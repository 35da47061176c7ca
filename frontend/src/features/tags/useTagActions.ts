import { useQueryClient } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import {
  CreateTagDocument,
  type CreateTagInput,
  DeleteTagDocument,
  UpdateTagDocument,
  type UpdateTagInput,
} from '../../gql/graphql'
import { send } from '../../lib/send'
import { useAction } from '../../lib/useAction'

/** After a change, everything that names tags is read again. */
function useTagAction<Input, Result>(act: (input: Input, workspace: string) => Promise<Result>) {
  const queries = useQueryClient()
  const slug = useWorkspace().workspace.slug
  return useAction(async (input: Input) => {
    const answer = await act(input, slug)
    for (const kind of ['tags', 'links', 'overview']) void queries.invalidateQueries({ queryKey: [kind, slug] })
    return answer
  })
}

export function useCreateTag() {
  return useTagAction(async (input: CreateTagInput, slug) => {
    return (await send(CreateTagDocument, { input }, slug)).createTag?.tag
  })
}

export function useUpdateTag() {
  return useTagAction(async (input: UpdateTagInput, slug) => {
    return (await send(UpdateTagDocument, { input }, slug)).updateTag?.tag
  })
}

/** Deletes one by its id. */
export function useDeleteTag() {
  return useTagAction(async (id: string, slug) => {
    return (await send(DeleteTagDocument, { input: { id } }, slug)).deleteTag
  })
}

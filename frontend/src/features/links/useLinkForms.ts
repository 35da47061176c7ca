import { useQueryClient } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import {
  CreateLinkDocument,
  type CreateLinkInput,
  UpdateLinkDocument,
  type UpdateLinkInput,
} from '../../gql/graphql'
import { send } from '../../lib/send'
import { useAction } from '../../lib/useAction'

/** After a change, everything that was read about links is read again. */
function useLinkAction<Input, Result>(act: (input: Input, workspace: string) => Promise<Result>) {
  const queries = useQueryClient()
  const slug = useWorkspace().workspace.slug
  return useAction(async (input: Input) => {
    const answer = await act(input, slug)
    void queries.invalidateQueries({ queryKey: ['links', slug] })
    void queries.invalidateQueries({ queryKey: ['overview', slug] })
    return answer
  })
}

export function useCreateLink() {
  return useLinkAction(async (input: CreateLinkInput, slug) => {
    return (await send(CreateLinkDocument, { input }, slug)).createLink?.link
  })
}

export function useUpdateLink() {
  return useLinkAction(async (input: UpdateLinkInput, slug) => {
    return (await send(UpdateLinkDocument, { input }, slug)).updateLink?.link
  })
}

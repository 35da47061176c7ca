import { useQueryClient } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import {
  CreatePartnerDocument,
  type CreatePartnerInput,
  DeletePartnerDocument,
  UpdatePartnerDocument,
  type UpdatePartnerInput,
} from '../../gql/graphql'
import { send } from '../../lib/send'
import { useAction } from '../../lib/useAction'

/** After a change, everything that was read about partners is read again. */
function usePartnerAction<Input, Result>(act: (input: Input, workspace: string) => Promise<Result>) {
  const queries = useQueryClient()
  const slug = useWorkspace().workspace.slug
  return useAction(async (input: Input) => {
    const answer = await act(input, slug)
    void queries.invalidateQueries({ queryKey: ['partners', slug] })
    return answer
  })
}

export function useCreatePartner() {
  return usePartnerAction(async (input: CreatePartnerInput, slug) => {
    return (await send(CreatePartnerDocument, { input }, slug)).createPartner
  })
}

export function useUpdatePartner() {
  return usePartnerAction(async (input: UpdatePartnerInput, slug) => {
    return (await send(UpdatePartnerDocument, { input }, slug)).updatePartner
  })
}

/** Deletes a partner, by its id. */
export function useDeletePartner() {
  return usePartnerAction(async (id: string, slug) => {
    return (await send(DeletePartnerDocument, { input: { id } }, slug)).deletePartner
  })
}

import { useChange } from '../../app/useChange'
import {
  CreatePartnerDocument,
  type CreatePartnerInput,
  DeletePartnerDocument,
  UpdatePartnerDocument,
  type UpdatePartnerInput,
} from '../../gql/graphql'
import { send } from '../../lib/send'

/** What is read again after a change: everything about partners. */
const kinds = ['partners']

export function useCreatePartner() {
  return useChange(kinds, async (input: CreatePartnerInput, slug) => {
    return (await send(CreatePartnerDocument, { input }, slug)).createPartner
  })
}

export function useUpdatePartner() {
  return useChange(kinds, async (input: UpdatePartnerInput, slug) => {
    return (await send(UpdatePartnerDocument, { input }, slug)).updatePartner
  })
}

/** Deletes a partner, by its id. */
export function useDeletePartner() {
  return useChange(kinds, async (id: string, slug) => {
    return (await send(DeletePartnerDocument, { input: { id } }, slug)).deletePartner
  })
}

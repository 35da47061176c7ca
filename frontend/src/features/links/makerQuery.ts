import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { LinkMakerDocument, LinkMakersDocument } from '../../gql/graphql'
import { send } from '../../lib/send'

/** Who made a link, by name. Admins may ask. */
export function makerQuery(workspace: string, id: string) {
  return queryOptions({
    queryKey: ['links', workspace, 'maker', id],
    queryFn: async () => (await send(LinkMakerDocument, { id }, workspace)).link?.createdBy ?? null,
  })
}

/** The members and the keys whose names match, to choose one who made links. Admins may ask. */
export function makersQuery(workspace: string, search: string) {
  return queryOptions({
    queryKey: ['members', workspace, 'makers', search],
    queryFn: async () => {
      const { members, apiKeys } = await send(LinkMakersDocument, { search: search || undefined }, workspace)
      return [
        ...(members?.nodes ?? []).map(({ user }) => ({ value: user.id, text: user.name, hint: user.email })),
        ...(apiKeys?.nodes ?? []).map((key) => ({ value: key.id, text: key.name, hint: key.hint })),
      ]
    },
    placeholderData: keepPreviousData,
  })
}

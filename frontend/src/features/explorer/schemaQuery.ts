import { queryOptions } from '@tanstack/react-query'
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql'
import { TypedDocumentString } from '../../gql/graphql'
import { send } from '../../lib/send'

const introspection = new TypedDocumentString<IntrospectionQuery, Record<string, never>>(getIntrospectionQuery())

/** The schema as the signed-in person is told it. It is kept in memory until the page is closed. */
export const schemaQuery = (workspace: string) =>
  queryOptions({
    queryKey: ['schema', workspace],
    queryFn: async () => buildClientSchema(await send(introspection, {}, workspace)),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })

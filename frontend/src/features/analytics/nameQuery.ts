import { queryOptions } from '@tanstack/react-query'
import {
  CollectionNameDocument,
  CustomerNameDocument,
  LinkNameDocument,
  PartnerNameDocument,
  TagNameDocument,
} from '../../gql/graphql'
import { send } from '../../lib/send'
import { words } from '../../messages/analytics'
import type { DimensionName } from './dimensions'
import type { Filter } from './filters'
import { idDimensions, plainText, shortened } from './valueText'

type Look = (id: string, workspace: string) => Promise<string | undefined>

const looks: Partial<Record<DimensionName, Look>> = {
  link: async (id, workspace) => (await send(LinkNameDocument, { id }, workspace)).link?.shortUrl,
  collection: async (id, workspace) => (await send(CollectionNameDocument, { id }, workspace)).collection?.name,
  tag: async (id, workspace) => (await send(TagNameDocument, { id }, workspace)).tag?.name,
  partner: async (id, workspace) => (await send(PartnerNameDocument, { id }, workspace)).partner?.name,
  customer: async (id, workspace) => (await send(CustomerNameDocument, { id }, workspace)).customer?.name,
}

/** What the value of a filter is called. Whatever cannot be looked up any more is called deleted. */
export function nameQuery(workspace: string, { dimension, value }: Filter) {
  const asked = value !== '' && idDimensions.includes(dimension)
  return queryOptions({
    queryKey: ['names', workspace, dimension, value],
    queryFn: () => looks[dimension]?.(value, workspace).then(nameOf, () => words.deleted) ?? value,
    initialData: asked ? undefined : plainText(dimension, value),
    enabled: asked,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

function nameOf(name: string | undefined): string {
  return name ? shortened(name) : words.deleted
}

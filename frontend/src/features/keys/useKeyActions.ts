import { useQueryClient } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import {
  CreateApiKeyDocument,
  type CreateApiKeyInput,
  RevokeApiKeyDocument,
  type RevokeApiKeyInput,
  RevokeApiKeysDocument,
  type RevokeApiKeysInput,
  RotateApiKeyDocument,
  type RotateApiKeyInput,
  UpdateApiKeyDocument,
  type UpdateApiKeyInput,
} from '../../gql/graphql'
import { send } from '../../lib/send'
import { useAction } from '../../lib/useAction'

/** After a change, everything that was read about keys is read again. */
function useKeyAction<Input, Result>(act: (input: Input, workspace: string) => Promise<Result>) {
  const queries = useQueryClient()
  const slug = useWorkspace().workspace.slug
  return useAction(async (input: Input) => {
    const answer = await act(input, slug)
    void queries.invalidateQueries({ queryKey: ['keys', slug] })
    void queries.invalidateQueries({ queryKey: ['overview', slug] })
    return answer
  })
}

export function useCreateKey() {
  return useKeyAction(async (input: CreateApiKeyInput, slug) => {
    return (await send(CreateApiKeyDocument, { input }, slug)).createApiKey
  })
}

export function useUpdateKey() {
  return useKeyAction(async (input: UpdateApiKeyInput, slug) => {
    return (await send(UpdateApiKeyDocument, { input }, slug)).updateApiKey
  })
}

export function useRotateKey() {
  return useKeyAction(async (input: RotateApiKeyInput, slug) => {
    return (await send(RotateApiKeyDocument, { input }, slug)).rotateApiKey
  })
}

export function useRevokeKey() {
  return useKeyAction(async (input: RevokeApiKeyInput, slug) => {
    return (await send(RevokeApiKeyDocument, { input }, slug)).revokeApiKey
  })
}

export function useRevokeKeys() {
  return useKeyAction(async (input: RevokeApiKeysInput, slug) => {
    return (await send(RevokeApiKeysDocument, { input }, slug)).revokeApiKeys
  })
}

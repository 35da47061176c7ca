import { useChange } from '../../app/useChange'
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

/** What is read again after a change: everything about keys. */
const kinds = ['keys', 'overview']

export function useCreateKey() {
  return useChange(kinds, async (input: CreateApiKeyInput, slug) => {
    return (await send(CreateApiKeyDocument, { input }, slug)).createApiKey
  })
}

export function useUpdateKey() {
  return useChange(kinds, async (input: UpdateApiKeyInput, slug) => {
    return (await send(UpdateApiKeyDocument, { input }, slug)).updateApiKey
  })
}

export function useRotateKey() {
  return useChange(kinds, async (input: RotateApiKeyInput, slug) => {
    return (await send(RotateApiKeyDocument, { input }, slug)).rotateApiKey
  })
}

export function useRevokeKey() {
  return useChange(kinds, async (input: RevokeApiKeyInput, slug) => {
    return (await send(RevokeApiKeyDocument, { input }, slug)).revokeApiKey
  })
}

export function useRevokeKeys() {
  return useChange(kinds, async (input: RevokeApiKeysInput, slug) => {
    return (await send(RevokeApiKeysDocument, { input }, slug)).revokeApiKeys
  })
}

import { type APIRequestContext, expect } from '@playwright/test'
import { codeOf } from './authenticator'
import { owner } from './owner'
import type { Program } from './program'

type Input = Record<string, unknown>

/** Does what the console does, by its API, so that a test can begin in the middle. */
export function consoleOf(request: APIRequestContext, program: Program) {
  async function send(query: string, input: Input, slug?: string) {
    const answer = await request.post(`${program.url}/graphql`, {
      headers: slug ? { 'Hoko-Workspace': slug } : {},
      data: { query, variables: { input } },
    })
    const { data, errors } = await answer.json()
    expect(errors).toBeUndefined()
    return data
  }

  /** Creates the owner and the workspace, and resolves to the workspace's slug. */
  async function setUp(): Promise<string> {
    const token = new URL(program.setUpUrl).searchParams.get('token')
    const { name, email, password, workspace } = owner
    const data = await send(
      'mutation ($input: SetUpInput!) { setUp(input: $input) { viewer { memberships { workspace { slug } } } } }',
      { token, name, email, password, workspaceName: workspace },
    )
    return data.setUp.viewer.memberships[0].workspace.slug
  }

  /** Signs somebody in who has an account already. */
  async function signIn(email: string, password: string) {
    await send('mutation ($input: SignInInput!) { signIn(input: $input) { viewer { user { id } } } }', {
      email,
      password,
    })
  }

  /** Whether the server knows who is asking. */
  async function isSignedIn(): Promise<boolean> {
    return (await send('{ viewer { user { id } } }', {})).viewer !== null
  }

  /** Creates a key, and resolves to its id and its secret. */
  async function createKey(slug: string, input: Input): Promise<{ id: string; secret: string }> {
    const data = await send(
      'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret apiKey { id } } }',
      input,
      slug,
    )
    return { id: data.createApiKey.apiKey.id, secret: data.createApiKey.secret }
  }

  async function revokeKey(slug: string, input: Input) {
    await send(
      'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { apiKey { id } } }',
      input,
      slug,
    )
  }

  async function rotateKey(slug: string, input: Input) {
    await send(
      'mutation ($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { apiKey { id } } }',
      input,
      slug,
    )
  }

  /** Invites somebody, and resolves to the address that accepts. */
  async function invite(slug: string, email: string, role: string): Promise<string> {
    const data = await send(
      'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { url } }',
      { email, role },
      slug,
    )
    return data.inviteMember.url
  }

  /** Turns the second factor on, and resolves to its secret and the recovery codes. */
  async function turnSecondFactorOn(): Promise<{ secret: string; recoveryCodes: string[] }> {
    const { beginSecondFactor } = await send(
      'mutation ($input: BeginSecondFactorInput!) { beginSecondFactor(input: $input) { secret } }',
      { password: owner.password },
    )
    const { confirmSecondFactor } = await send(
      'mutation ($input: ConfirmSecondFactorInput!) { confirmSecondFactor(input: $input) { recoveryCodes } }',
      { code: codeOf(beginSecondFactor.secret) },
    )
    return { secret: beginSecondFactor.secret, recoveryCodes: confirmSecondFactor.recoveryCodes }
  }

  return { setUp, signIn, isSignedIn, createKey, revokeKey, rotateKey, invite, turnSecondFactorOn }
}

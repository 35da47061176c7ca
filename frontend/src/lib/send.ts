import type { TypedDocumentString } from '../gql/graphql'
import { locale, t } from '../messages'
import { ApiError, type ErrorExtensions } from './apiError'
import { graphqlUrl } from './place'
import { readingSignal } from './reading'

type Answer<Result> = {
  data?: Result | null
  errors?: { message: string; extensions?: ErrorExtensions }[]
}

/**
 * Sends one operation with the session's cookie. The workspace is the slug that the operation is about. Any error in
 * the answer rejects with an ApiError; so does the lack of an answer, with code `UNREACHABLE`, and so does what is read
 * while nobody is signed in, or when the session ends. What is changed goes on to its end.
 */
export async function send<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  workspace?: string,
): Promise<Result> {
  const query = document.toString()
  const signal = isMutation(query) ? undefined : readingSignal()
  return resultOf(await post({ query, variables }, workspace, signal))
}

/** Reads what nobody need be signed in for. Rejects as `send` does, but for the lack of a session or its end. */
export async function sendPublic<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  return resultOf(await post({ query: document.toString(), variables }))
}

/** The result in an answer of GraphQL. Rejects as `send` does. */
export async function resultOf<Result>(response: Response): Promise<Result> {
  const answer = await read<Result>(response)
  const failure = answer.errors?.[0]
  if (failure) {
    throw new ApiError(failure.message, withStatus(failure.extensions, response.status))
  }
  if (!answer.data) {
    throw new ApiError(t.errors.unexpected, { code: 'UNEXPECTED' })
  }
  return answer.data
}

/** Sends a body to GraphQL, whatever it asks for, with the session’s cookie. Without an answer it rejects with code `UNREACHABLE`. */
export function post(body: unknown, workspace?: string, signal?: AbortSignal): Promise<Response> {
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    Accept: 'application/graphql-response+json, application/json',
    'Accept-Language': locale,
  }
  if (workspace) headers['Hoko-Workspace'] = workspace
  return fetch(graphqlUrl, { method: 'POST', headers, body: JSON.stringify(body), signal }).catch(() => {
    throw unreachable()
  })
}

/** The lack of an answer. */
export function unreachable(): ApiError {
  return new ApiError(t.errors.unreachable, { code: 'UNREACHABLE' })
}

function isMutation(query: string): boolean {
  return query.trimStart().startsWith('mutation')
}

function read<Result>(response: Response): Promise<Answer<Result>> {
  return response.json().catch((cause) => {
    if (!(cause instanceof SyntaxError)) throw unreachable()
    throw new ApiError(t.errors.status(response.status), {
      code: response.status === 401 ? 'UNAUTHENTICATED' : 'UNEXPECTED',
    })
  })
}

function withStatus(extensions: ErrorExtensions = {}, status: number): ErrorExtensions {
  return status === 401 && !extensions.code ? { ...extensions, code: 'UNAUTHENTICATED' } : extensions
}

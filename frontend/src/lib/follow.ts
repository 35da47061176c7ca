import type { TypedDocumentString } from '../gql/graphql'
import { t } from '../messages'
import { ApiError, type ErrorExtensions } from './apiError'
import { cutMessages, type StreamMessage } from './eventStream'
import { graphqlUrl } from './place'
import { readingSignal } from './reading'
import { unreachable } from './send'

type Options<Result> = {
  /** The slug of the workspace that the subscription is about. */
  workspace: string
  /** Ends the stream. */
  signal: AbortSignal
  /** Called once the server listens. */
  onOpen: () => void
  onData: (data: Result) => void
}

type Answer<Result> = { data?: Result | null; errors?: { message: string; extensions?: ErrorExtensions }[] }

/**
 * Follows a subscription over server-sent events with the session's cookie, until the server completes it. A refusal and
 * the loss of the connection reject with an ApiError, the latter with code `UNREACHABLE`, as does the end of the session.
 */
export async function follow<Result>(
  document: TypedDocumentString<Result, Record<string, never>>,
  { workspace, signal, onOpen, onData }: Options<Result>,
): Promise<void> {
  const end = endWith(signal, readingSignal())
  try {
    await read(await connect(document.toString(), workspace, end.signal), onOpen, onData)
  } finally {
    end.abort()
  }
}

async function read<Result>(
  response: Response,
  onOpen: () => void,
  onData: (data: Result) => void,
): Promise<void> {
  if (!response.headers.get('Content-Type')?.startsWith('text/event-stream') || !response.body) {
    throw failureOf(await response.json().catch(nothing)) ?? unexpected()
  }
  onOpen()
  for await (const { event, data } of messagesOf(response.body)) {
    if (event === 'complete') return
    const answer: Answer<Result> = JSON.parse(data)
    const failure = failureOf(answer)
    if (failure) throw failure
    if (answer.data) onData(answer.data)
  }
  throw unreachable()
}

/** The answer where there should be JSON and is none. What breaks off is no answer. */
function nothing(cause: unknown): Answer<unknown> {
  if (cause instanceof SyntaxError) return {}
  throw unreachable()
}

/** What is aborted as soon as one of the signals is: as AbortSignal.any, which browsers that the console works in lack. */
function endWith(...signals: AbortSignal[]): AbortController {
  const end = new AbortController()
  for (const signal of signals) {
    if (signal.aborted) end.abort()
    signal.addEventListener('abort', () => end.abort(), { signal: end.signal })
  }
  return end
}

function connect(query: string, workspace: string, signal: AbortSignal): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', Accept: 'text/event-stream', 'Hoko-Workspace': workspace }
  return fetch(graphqlUrl, { method: 'POST', headers, body: JSON.stringify({ query }), signal }).catch(() => {
    throw unreachable()
  })
}

async function* messagesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamMessage> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader()
  let text = ''
  while (true) {
    const { done, value } = await reader.read().catch(() => {
      throw unreachable()
    })
    if (done) return
    const { messages, rest } = cutMessages(text + value)
    text = rest
    yield* messages
  }
}

function failureOf({ errors }: Answer<unknown>): ApiError | undefined {
  return errors?.[0] && new ApiError(errors[0].message, errors[0].extensions)
}

function unexpected(): ApiError {
  return new ApiError(t.errors.unexpected, { code: 'UNEXPECTED' })
}

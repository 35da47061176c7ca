import { ApiError, isSignedOut } from '../../lib/apiError'
import { post } from '../../lib/send'
import { announceSignedOut } from '../../lib/signedOut'

/** What the server answered, and what it took. */
export type Outcome = { status: number; milliseconds: number; bytes: number; errors: number; body: string }

type Call = { query: string; variables?: Record<string, unknown>; operationName?: string }

/** Runs an operation as the signed-in person. Rejects with an ApiError if there is no answer. */
export async function execute(call: Call, workspace: string): Promise<Outcome> {
  const start = performance.now()
  const response = await post(call, workspace)
  const text = await response.text()
  const milliseconds = Math.round(performance.now() - start)
  const bytes = new Blob([text]).size
  return { status: response.status, milliseconds, bytes, ...read(text) }
}

function read(text: string): { errors: number; body: string } {
  try {
    const answer = JSON.parse(text)
    const errors: { message: string; extensions?: object }[] = answer.errors ?? []
    if (errors.some(({ message, extensions }) => isSignedOut(new ApiError(message, extensions)))) {
      announceSignedOut()
    }
    return { errors: errors.length, body: JSON.stringify(answer, null, 2) }
  } catch {
    return { errors: 0, body: text }
  }
}

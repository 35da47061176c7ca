import { useState } from 'react'
import { ApiError, type Issue, isSignedOut } from './apiError'
import { announceSignedOut } from './signedOut'

/**
 * Runs a change and holds its progress in this component alone, so that an answer with a secret never enters a cache.
 * `run` resolves to the answer, or to undefined after a failure, which is then in `error`.
 */
export function useAction<Arguments extends unknown[], Result>(act: (...args: Arguments) => Promise<Result>) {
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<Error | null>(null)

  async function run(...args: Arguments): Promise<Result | undefined> {
    if (pending) return undefined
    setPending(true)
    setError(null)
    try {
      return await act(...args)
    } catch (cause) {
      if (isSignedOut(cause)) announceSignedOut()
      setError(cause instanceof Error ? cause : new Error(String(cause)))
      return undefined
    } finally {
      setPending(false)
    }
  }

  return { run, pending, error, clear: () => setError(null) }
}

/** The messages of a failure that belong to one field, as one text; undefined if there are none. */
export function fieldError(error: Error | null, field: string): string | undefined {
  const messages = issuesOf(error).filter((issue) => issue.field === field)
  return messages.length ? [...new Set(messages.map((issue) => issue.message))].join(' ') : undefined
}

/** What a form has to say that none of its fields says. */
export function formError(error: Error | null, fields: readonly string[]): string | undefined {
  if (!error) return undefined
  const issues = issuesOf(error)
  if (issues.length === 0) return error.message
  const others = issues.filter((issue) => !fields.includes(issue.field))
  return others.length ? [...new Set(others.map((issue) => issue.message))].join(' ') : undefined
}

function issuesOf(error: Error | null): Issue[] {
  return error instanceof ApiError ? error.issues : []
}

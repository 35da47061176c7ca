/** One bad place of an input, as the server names it. */
export type Issue = { field: string; message: string }

/** How the server describes a failure in `errors[].extensions`. */
export type ErrorExtensions = {
  code?: string
  reason?: string
  field?: string
  issues?: { field?: string; message?: string }[]
  requestId?: string
}

/** A refusal by the server, or the lack of an answer. */
export class ApiError extends Error {
  readonly code: string
  readonly reason: string
  readonly requestId: string | null
  readonly issues: Issue[]

  constructor(message: string, extensions: ErrorExtensions = {}) {
    super(message)
    this.name = 'ApiError'
    this.code = extensions.code ?? 'UNKNOWN'
    this.reason = extensions.reason ?? ''
    this.requestId = extensions.requestId ?? null
    this.issues = readIssues(message, extensions)
  }

  /** The same failure as the fault of one field of a form. */
  at(field: string): ApiError {
    const { code, reason, requestId } = this
    return new ApiError(this.message, { code, reason, requestId: requestId ?? undefined, field })
  }
}

/** Refusals of who tries to sign in, which say nothing about a session. */
const signInRefusals = ['sign_in_failed', 'second_factor_required', 'second_factor_wrong']

function readIssues(message: string, { field, issues }: ErrorExtensions): Issue[] {
  if (issues?.length) {
    return issues.map((issue) => ({
      field: plainField(issue.field ?? field ?? ''),
      message: issue.message ?? message,
    }))
  }
  return field ? [{ field: plainField(field), message }] : []
}

/** Drops the argument's name and an index: `input.allowedIps[2]` and `allowedIps` are the same place of a form. */
export function plainField(field: string): string {
  return field.replace(/^input\./, '').replace(/[[.]\d+\]?$/, '')
}

/** Whether the caller's session is over. A wrong password or code is something else. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'UNAUTHENTICATED' && !signInRefusals.includes(error.reason)
}

/** Whether the caller's role does not reach. */
export function isForbidden(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'FORBIDDEN'
}

/** Whether what was asked for does not exist, or not for the caller. */
export function isMissing(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'NOT_FOUND'
}

/** Whether the server refused for this reason, which is one of its codes. */
export function isReason(error: unknown, reason: string): error is ApiError {
  return error instanceof ApiError && error.reason === reason
}

import { t } from '../messages'
import { ApiError } from './apiError'

/** Throws for blank fields what the server would answer to them, so that each field tells its own fault. */
export function requireAll(input: Record<string, string>) {
  const issues = Object.keys(input)
    .filter((field) => !input[field]?.trim())
    .map((field) => ({ field, message: t.errors.required }))
  if (issues.length) throw new ApiError(t.errors.required, { issues })
}

import { ApiError } from '../lib/apiError'
import { t } from '../messages'
import { CopyButton } from './CopyButton'

/** The id under which the server logged a failure, to copy into a report; nothing if it never got there. */
export function RequestId({ error }: { error: unknown }) {
  const id = error instanceof ApiError ? error.requestId : null
  if (!id) return null
  return (
    <p className="mt-3 flex items-center gap-1 text-[13px] text-muted">
      {t.errors.requestId} <code className="font-mono text-fg">{id}</code>
      <CopyButton text={id} what={t.errors.requestId} />
    </p>
  )
}

import { ApiError } from '../../lib/apiError'
import { t } from '../../messages'

/** What the panel says when there is no such key, or it could not be read. */
export function KeySheetMissing({ error }: { error: Error | null }) {
  const missing = !error || (error instanceof ApiError && error.code === 'NOT_FOUND')
  return (
    <div role="alert" className="p-6">
      <p className="font-medium">{missing ? t.details.missingTitle : t.errors.boundaryTitle}</p>
      <p className="mt-1 text-muted">{missing ? t.details.missingHint : error?.message}</p>
    </div>
  )
}

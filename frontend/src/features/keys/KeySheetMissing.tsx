import { ApiError } from '../../lib/apiError'
import { t } from '../../messages'
import { keyWords } from '../../messages/keys'

/** What the panel says when there is no such key, or it could not be read. */
export function KeySheetMissing({ error }: { error: Error | null }) {
  const missing = !error || (error instanceof ApiError && error.code === 'NOT_FOUND')
  return (
    <div role="alert" className="p-6">
      <p className="font-medium">{missing ? keyWords.details.missingTitle : t.errors.boundaryTitle}</p>
      <p className="mt-1 text-muted">{missing ? keyWords.details.missingHint : error?.message}</p>
    </div>
  )
}

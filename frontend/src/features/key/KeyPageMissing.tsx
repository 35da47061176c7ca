import { ApiError } from '../../lib/apiError'
import { keyWords } from '../../messages/keys'
import { EmptyState } from '../../ui/EmptyState'
import { Failure } from '../../ui/Failure'

type Props = { error: Error | null; onRetry: () => void }

/** What the page says when there is no such key, or it could not be read. */
export function KeyPageMissing({ error, onRetry }: Props) {
  const missing = !error || (error instanceof ApiError && error.code === 'NOT_FOUND')
  if (!missing) return <Failure error={error} onRetry={onRetry} />
  return <EmptyState alone icon="key" title={keyWords.details.missingTitle} hint={keyWords.details.missingHint} />
}

import { ApiError, isForbidden } from '../lib/apiError'
import { t } from '../messages'
import { Button } from './Button'
import { EmptyState } from './EmptyState'

type Props = { error: Error; onRetry: () => void }

/** What stands where the content would when the server refuses or does not answer. */
export function Failure({ error, onRetry }: Props) {
  const requestId = error instanceof ApiError ? error.requestId : null
  const forbidden = isForbidden(error)
  return (
    <EmptyState
      icon={forbidden ? 'shield' : 'alert'}
      title={forbidden ? t.keys.forbiddenTitle : t.errors.boundaryTitle}
      hint={error.message}
    >
      {requestId && (
        <p className="mt-2 text-[13px] text-muted">
          {t.errors.requestId} <code className="font-mono text-fg">{requestId}</code>
        </p>
      )}
      <Button className="mt-5" onClick={onRetry}>
        {t.common.retry}
      </Button>
    </EmptyState>
  )
}

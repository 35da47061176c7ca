import { isForbidden } from '../lib/apiError'
import { t } from '../messages'
import { Button } from './Button'
import { EmptyState } from './EmptyState'
import { RequestId } from './RequestId'

type Props = { error: Error; onRetry: () => void }

/** What stands where the content would when the server refuses or does not answer. */
export function Failure({ error, onRetry }: Props) {
  const forbidden = isForbidden(error)
  return (
    <EmptyState
      icon={forbidden ? 'shield' : 'alert'}
      title={forbidden ? t.errors.forbiddenTitle : t.errors.boundaryTitle}
      hint={error.message}
    >
      <RequestId error={error} />
      <Button className="mt-5" onClick={onRetry}>
        {t.common.retry}
      </Button>
    </EmptyState>
  )
}

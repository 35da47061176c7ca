import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { ApiError } from '../lib/apiError'
import { t } from '../messages'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { RequestId } from '../ui/RequestId'

/** What stands in for a page that failed, with the id under which the server logged the failure. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter()

  async function retry() {
    await router.invalidate()
    reset()
  }

  return (
    <main className="mx-auto flex min-h-[70dvh] max-w-xl flex-col justify-center p-5">
      <h1 className="sr-only">{t.errors.boundaryTitle}</h1>
      <EmptyState
        icon="alert"
        title={error instanceof ApiError ? error.message : t.errors.boundaryTitle}
        hint={t.errors.boundaryHint}
      >
        <RequestId error={error} />
        <Button look="primary" className="mt-5" onClick={retry}>
          {t.common.retry}
        </Button>
      </EmptyState>
    </main>
  )
}

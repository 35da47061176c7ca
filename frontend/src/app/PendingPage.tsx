import { t } from '../messages'
import { Spinner } from '../ui/Spinner'

/** Shown when a page's code takes longer than a moment to arrive. */
export function PendingPage() {
  return (
    <div role="status" className="grid min-h-dvh place-items-center in-[main]:min-h-64 text-muted">
      <Spinner />
      <span className="sr-only">{t.common.loading}</span>
    </div>
  )
}

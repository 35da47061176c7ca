import { t } from '../../messages'

export function OverviewSkeleton() {
  return (
    <div role="status" className="flex flex-col gap-6">
      <span className="sr-only">{t.common.loading}</span>
      <div className="skeleton h-22 w-full" />
      <div className="skeleton h-64 w-full" />
    </div>
  )
}

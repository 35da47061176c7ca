import { t } from '../messages'

/** The shape of the page of one thing while it is on its way. */
export function DetailSkeleton() {
  return (
    <div role="status" className="flex flex-col gap-6">
      <span className="sr-only">{t.common.loading}</span>
      <div className="skeleton h-8 w-56" />
      <div className="grid gap-6 lg:grid-cols-[1fr_20rem]">
        <div className="skeleton h-80" />
        <div className="skeleton h-56 max-lg:order-first" />
      </div>
    </div>
  )
}

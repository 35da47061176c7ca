import { t } from '../../messages'

const cards = ['a', 'b', 'c', 'd']

/** The shape of the page while its numbers are on their way. */
export function AnalyticsSkeleton() {
  return (
    <div role="status" className="flex flex-col gap-6">
      <span className="sr-only">{t.common.loading}</span>
      <div className="card p-6">
        <div className="flex gap-6">
          <div className="skeleton h-14 flex-1" />
          <div className="skeleton h-14 flex-1" />
          <div className="skeleton h-14 flex-1" />
        </div>
        <div className="skeleton mt-6 h-64" />
      </div>
      <div className="grid gap-6 lg:grid-cols-2">
        {cards.map((card) => (
          <div key={card} className="card p-4">
            <div className="skeleton h-72" />
          </div>
        ))}
      </div>
    </div>
  )
}

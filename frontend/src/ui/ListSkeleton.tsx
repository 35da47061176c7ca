import { t } from '../messages'

const rows = ['a', 'b', 'c', 'd', 'e']

/** The shape of a list while it is on its way. */
export function ListSkeleton() {
  return (
    <div role="status" className="flex flex-col gap-4">
      <span className="sr-only">{t.common.loading}</span>
      <div className="skeleton h-9 w-full sm:w-72" />
      <div className="card divide-y divide-line">
        {rows.map((row) => (
          <div key={row} className="flex items-center gap-6 px-4 py-4">
            <div className="skeleton h-4 w-40" />
            <div className="skeleton hidden h-4 w-48 md:block" />
            <div className="skeleton hidden h-4 w-20 md:block" />
            <div className="skeleton ms-auto h-5 w-16" />
          </div>
        ))}
      </div>
    </div>
  )
}

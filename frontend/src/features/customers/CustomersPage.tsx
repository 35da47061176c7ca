import { getRouteApi } from '@tanstack/react-router'
import { useTitle } from '../../lib/useTitle'
import { words } from '../../messages/customers'
import { PageHeader } from '../../ui/PageHeader'
import { CustomersList } from './CustomersList'

const route = getRouteApi('/$slug/customers')

/** The people behind leads and sales. */
export function CustomersPage() {
  useTitle(words.page)
  const search = route.useSearch()
  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={words.page} intro={words.intro} />
      <CustomersList search={search} />
    </div>
  )
}

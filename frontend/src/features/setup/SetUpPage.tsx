import { getRouteApi } from '@tanstack/react-router'
import { useTitle } from '../../lib/useTitle'
import { t } from '../../messages'
import { AuthLayout } from '../signin/AuthLayout'
import { SetUpForm } from './SetUpForm'

const route = getRouteApi('/setup')

/** The first page of a new server. */
export function SetUpPage() {
  useTitle(t.setup.page)
  const { token } = route.useSearch()
  return (
    <AuthLayout title={t.setup.title} intro={t.setup.intro}>
      <SetUpForm token={token} />
    </AuthLayout>
  )
}

import { getRouteApi } from '@tanstack/react-router'
import { useTitle } from '../../lib/useTitle'
import { words } from '../../messages/setup'
import { AuthLayout } from '../signin/AuthLayout'
import { SetUpForm } from './SetUpForm'

const route = getRouteApi('/setup')

/** The first page of a new server. */
export function SetUpPage() {
  useTitle(words.page)
  const { token } = route.useSearch()
  return (
    <AuthLayout title={words.title} intro={words.intro}>
      <SetUpForm token={token} />
    </AuthLayout>
  )
}

import { getRouteApi } from '@tanstack/react-router'
import { useTitle } from '../../lib/useTitle'
import { t } from '../../messages'
import { AuthLayout } from './AuthLayout'
import { SignInForm } from './SignInForm'

const route = getRouteApi('/sign-in')

export function SignInPage() {
  useTitle(t.signIn.page)
  const { next } = route.useSearch()
  return (
    <AuthLayout title={t.signIn.title} intro={t.signIn.intro}>
      <SignInForm next={next} />
      <p className="mt-5 border-t border-line pt-4 text-[13px] text-pretty text-muted">
        {t.signIn.forgotten} <code className="font-mono text-xs text-fg">hoko user reset-password</code>.
      </p>
    </AuthLayout>
  )
}

import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import { queryClient } from '../../app/queryClient'
import { useTitle } from '../../lib/useTitle'
import { words } from '../../messages/entrance'
import { AuthLayout } from './AuthLayout'
import { SignInForm } from './SignInForm'
import { useSignIn } from './useSignIn'

const route = getRouteApi('/sign-in')

/** Signs in and goes on to the page that was asked for. */
export function SignInPage() {
  useTitle(words.signIn.page)
  const router = useRouter()
  const { next } = route.useSearch()
  const signIn = useSignIn()
  const inCode = signIn.step === 'code'

  function goOn() {
    queryClient.clear()
    router.history.push(router.buildLocation({ to: next ?? '/' }).href)
  }

  return (
    <AuthLayout
      title={inCode ? words.code.title : words.signIn.title}
      intro={inCode ? <bdi dir="ltr">{signIn.input.email}</bdi> : words.signIn.intro}
    >
      <SignInForm signIn={signIn} onSignedIn={goOn} />
      {!inCode && (
        <p className="mt-5 border-t border-line pt-4 text-[13px]">
          <Link to="/forgot-password" className="link inline-flex min-h-6 items-center">
            {words.signIn.forgotten}
          </Link>
        </p>
      )}
    </AuthLayout>
  )
}

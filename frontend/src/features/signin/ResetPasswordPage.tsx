import { getRouteApi, useRouter } from '@tanstack/react-router'
import { queryClient } from '../../app/queryClient'
import { ResetPasswordDocument } from '../../gql/graphql'
import { forgetToken } from '../../lib/addressToken'
import { isReason } from '../../lib/apiError'
import { requireAll } from '../../lib/requireAll'
import { send } from '../../lib/send'
import { useAction } from '../../lib/useAction'
import { useTitle } from '../../lib/useTitle'
import { words } from '../../messages/entrance'
import { toast } from '../../ui/toasts'
import { AuthLayout } from './AuthLayout'
import { ResetInvalid } from './ResetInvalid'
import { ResetPasswordForm } from './ResetPasswordForm'
import { SignInLink } from './SignInLink'

const route = getRouteApi('/reset-password')

/** Where the letter for a forgotten password leads. */
export function ResetPasswordPage() {
  useTitle(words.reset.page)
  const router = useRouter()
  const { token } = route.useRouteContext()
  const reset = useAction(async (password: string) => {
    requireAll({ password })
    return send(ResetPasswordDocument, { input: { token: token ?? '', password } })
  })

  async function submit(password: string) {
    if (!(await reset.run(password))) return
    forgetToken('/reset-password')
    queryClient.clear()
    await router.navigate({ to: '/sign-in', replace: true })
    toast({ look: 'ok', title: words.reset.done, text: words.reset.doneHint })
  }

  if (!token) return <ResetInvalid reason={words.reset.missing} />
  if (isReason(reset.error, 'reset_token_invalid')) return <ResetInvalid reason={reset.error.message} />
  return (
    <AuthLayout title={words.reset.title} intro={words.reset.intro}>
      <ResetPasswordForm key={token} action={reset} onSubmit={submit} />
      <SignInLink />
    </AuthLayout>
  )
}

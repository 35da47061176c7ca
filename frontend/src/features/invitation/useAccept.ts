import { useRouter } from '@tanstack/react-router'
import { queryClient } from '../../app/queryClient'
import { AcceptInvitationDocument } from '../../gql/graphql'
import { forgetToken } from '../../lib/addressToken'
import { requireAll } from '../../lib/requireAll'
import { send } from '../../lib/send'
import { useAction } from '../../lib/useAction'
import { words } from '../../messages/entrance'
import { toast } from '../../ui/toasts'

/** What makes an account; whoever has one gives nothing. */
export type NewAccount = { name: string; password: string }

/** Accepts an invitation and opens its workspace. */
export function useAccept(token: string) {
  const router = useRouter()
  const action = useAction(async (account?: NewAccount) => {
    if (account) requireAll(account)
    const { acceptInvitation } = await send(AcceptInvitationDocument, { input: { token, ...account } })
    return acceptInvitation?.workspaceSlug
  })

  async function accept(workspaceName: string, account?: NewAccount) {
    const slug = await action.run(account)
    if (!slug) return
    forgetToken('/invitation')
    queryClient.clear()
    await router.navigate({ to: '/$slug', params: { slug }, replace: true })
    toast({ look: 'ok', title: words.invitation.joined(workspaceName) })
  }

  return { accept, pending: action.pending, error: action.error }
}

export type Accept = ReturnType<typeof useAccept>

import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { words } from '../../messages/members'
import { toast } from '../../ui/toasts'
import { type Handover, HandoverDialog } from './HandoverDialog'
import { InviteDialog } from './InviteDialog'

const route = getRouteApi('/$slug/settings/members')

/** From the form to the address that is handed on. The address lives here alone and goes with the dialog. */
export function InviteFlow({ open }: { open: boolean }) {
  const navigate = route.useNavigate()
  const [handover, setHandover] = useState<Handover | null>(null)
  const leave = () => navigate({ search: (old) => ({ ...old, invite: undefined }), replace: true })

  async function made(email: string, url: string | null, mailed: boolean) {
    await leave()
    if (url) setHandover({ title: words.invite.madeTitle, email, url, mailed })
    else toast({ look: 'danger', title: words.invite.madeTitle, text: words.invite.lost })
  }

  if (handover) return <HandoverDialog handover={handover} onDone={() => setHandover(null)} />
  return open ? <InviteDialog onClose={leave} onMade={made} /> : null
}

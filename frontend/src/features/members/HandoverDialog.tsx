import { useRef } from 'react'
import { words } from '../../messages/members'
import { Notice } from '../../ui/Notice'
import { OnceDialog } from '../../ui/OnceDialog'
import { SecretField } from '../../ui/SecretField'

/** An invitation's address on its way to whoever is invited. */
export type Handover = { title: string; email: string; url: string; mailed: boolean }

type Props = { handover: Handover; onDone: () => void }

/** Shows the address of an invitation once. */
export function HandoverDialog({ handover, onDone }: Props) {
  const copy = useRef<HTMLButtonElement>(null)
  const { title, email, url, mailed } = handover
  return (
    <OnceDialog
      initialFocus={copy}
      title={title}
      description={words.invite.once}
      stored={words.invite.stored}
      nudge={words.invite.nudge}
      done={words.invite.done}
      onDone={onDone}
    >
      <Notice look={mailed ? 'ok' : 'info'}>
        {mailed ? words.invite.mailed(email) : words.invite.notMailed(email)}
      </Notice>
      <SecretField label={words.invite.address} copy={words.invite.copy} secret={url} copyRef={copy} />
    </OnceDialog>
  )
}

import { useRef } from 'react'
import { keyWords } from '../../messages/keys'
import { OnceDialog } from '../../ui/OnceDialog'
import { SecretField } from '../../ui/SecretField'
import { toast } from '../../ui/toasts'
import type { ApiKey } from './keysQuery'

import { SecretSnippets } from './SecretSnippets'
import { TryIt } from './TryIt'

type Props = { apiKey: ApiKey; secret: string; done: string; onDone: () => void }

/** Shows a new key once, with calls to try it by. */
export function SecretDialog({ apiKey, secret, done, onDone }: Props) {
  const copy = useRef<HTMLButtonElement>(null)

  function finish() {
    onDone()
    toast({ look: 'ok', title: done, text: apiKey.name })
  }

  return (
    <OnceDialog
      size="large"
      initialFocus={copy}
      title={keyWords.secret.title}
      description={keyWords.secret.hint}
      stored={keyWords.secret.stored}
      nudge={keyWords.secret.nudge}
      done={keyWords.secret.done}
      onDone={finish}
    >
      <SecretField label={keyWords.secret.label} copy={keyWords.secret.copy} secret={secret} copyRef={copy} />
      <SecretSnippets apiKey={apiKey} secret={secret} />
      <TryIt apiKey={apiKey} secret={secret} />
    </OnceDialog>
  )
}

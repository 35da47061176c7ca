import { useBlocker } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { t } from '../../messages'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Dialog } from '../../ui/Dialog'
import { DialogBody } from '../../ui/DialogBody'
import { DialogFooter } from '../../ui/DialogFooter'
import { toast } from '../../ui/toasts'
import type { ApiKey } from './keysQuery'
import { SecretField } from './SecretField'
import { SecretSnippets } from './SecretSnippets'
import { TryIt } from './TryIt'

type Props = { apiKey: ApiKey; secret: string; done: string; onDone: () => void }

/** Shows a new key once. It is not left by accident: not by Escape, the backdrop, the way back or closing the tab. */
export function SecretDialog({ apiKey, secret, done, onDone }: Props) {
  const copy = useRef<HTMLButtonElement>(null)
  const [stored, setStored] = useState(false)
  const [nudges, setNudges] = useState(0)
  const nudge = () => setNudges((count) => count + 1)

  function finish() {
    onDone()
    toast({ look: 'ok', title: done, text: apiKey.name })
  }

  useBlocker({
    shouldBlockFn: () => {
      nudge()
      return true
    },
    enableBeforeUnload: true,
  })

  return (
    <Dialog
      open
      size="large"
      closable={false}
      onClose={stored ? finish : nudge}
      initialFocus={copy}
      title={t.secret.title}
      description={t.secret.hint}
    >
      <DialogBody>
        <SecretField secret={secret} copyRef={copy} />
        <SecretSnippets apiKey={apiKey} secret={secret} />
        <TryIt apiKey={apiKey} secret={secret} />
      </DialogBody>
      <DialogFooter>
        <div key={nudges} className={nudges ? 'nudge me-auto' : 'me-auto'}>
          <Checkbox checked={stored} onChange={setStored}>
            {t.secret.stored}
          </Checkbox>
          <p role="status" className={nudges && !stored ? 'text-[13px] text-danger' : 'sr-only'}>
            {nudges && !stored ? t.secret.nudge : ''}
          </p>
        </div>
        <Button look="primary" disabled={!stored} onClick={finish}>
          {t.secret.done}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}

import { useBlocker } from '@tanstack/react-router'
import { type ComponentProps, type ReactNode, useState } from 'react'
import { Button } from './Button'
import { Checkbox } from './Checkbox'
import { Dialog } from './Dialog'
import { DialogBody } from './DialogBody'
import { DialogFooter } from './DialogFooter'

type Props = Pick<ComponentProps<typeof Dialog>, 'title' | 'description' | 'size' | 'initialFocus'> & {
  /** What the person says before the dialog closes. */
  stored: string
  /** What is said to whoever tries to leave without that. */
  nudge: string
  done: string
  onDone: () => void
  children: ReactNode
}

/** Shows a secret once. It is not left by accident: not by Escape, the backdrop, the way back or closing the tab. */
export function OnceDialog({ stored: storedText, nudge: nudgeText, done, onDone, children, ...dialog }: Props) {
  const [stored, setStored] = useState(false)
  const [nudges, setNudges] = useState(0)
  const nudge = () => setNudges((count) => count + 1)

  useBlocker({
    shouldBlockFn: () => {
      nudge()
      return true
    },
    enableBeforeUnload: true,
  })

  return (
    <Dialog open closable={false} {...dialog} onClose={stored ? onDone : nudge}>
      <DialogBody>{children}</DialogBody>
      <DialogFooter>
        <div key={nudges} className={nudges ? 'nudge me-auto' : 'me-auto'}>
          <Checkbox checked={stored} onChange={setStored}>
            {storedText}
          </Checkbox>
          <p role="status" className={nudges && !stored ? 'text-[13px] text-danger' : 'sr-only'}>
            {nudges && !stored ? nudgeText : ''}
          </p>
        </div>
        <Button look="primary" disabled={!stored} onClick={onDone}>
          {done}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}

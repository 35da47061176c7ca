import { useEffect, useRef } from 'react'
import { t } from '../messages'
import { Button } from './Button'
import { DialogFooter } from './DialogFooter'

type Props = { onKeep: () => void; onDiscard: () => void }

/** Asks whether what was typed may go. The focus is on the answer that loses nothing. */
export function DiscardFooter({ onKeep, onDiscard }: Props) {
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  return (
    <DialogFooter>
      <p role="alert" className="w-full text-[13px] font-medium sm:me-auto sm:w-auto">
        {t.common.discardTitle}
      </p>
      <Button ref={keep} onClick={onKeep}>
        {t.common.keepEditing}
      </Button>
      <Button look="danger" onClick={onDiscard}>
        {t.common.discard}
      </Button>
    </DialogFooter>
  )
}

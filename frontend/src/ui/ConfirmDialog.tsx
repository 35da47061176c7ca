import { type ReactNode, useRef, useState } from 'react'
import { t } from '../messages'
import { ConfirmField } from './ConfirmField'
import { FormDialog } from './FormDialog'

type Props = {
  title: string
  description: string
  /** What has to be typed before it can be done. */
  confirm: string
  action: { pending: boolean; error: Error | null }
  submit: string
  /** Whether it still has to be found out what would be done. */
  waiting?: boolean
  onSubmit: () => void
  onClose: () => void
  children?: ReactNode
}

/** A dialog about what cannot be undone: it can be done once a text has been typed. */
export function ConfirmDialog({
  title,
  description,
  confirm,
  action,
  submit,
  waiting,
  onSubmit,
  onClose,
  children,
}: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [before, after] = t.common.confirm
  const confirmed = !waiting && typed.trim().toLowerCase() === confirm.trim().toLowerCase()
  return (
    <FormDialog
      size="small"
      title={title}
      description={description}
      initialFocus={field}
      action={action}
      fields={[]}
      submit={{ look: 'danger', disabled: !confirmed, children: submit }}
      onSubmit={() => confirmed && onSubmit()}
      onClose={onClose}
    >
      {children}
      <ConfirmField
        inputRef={field}
        label={
          <>
            {before}
            <strong dir="auto" className="font-semibold wrap-anywhere">
              {confirm}
            </strong>
            {after}
          </>
        }
        value={typed}
        onChange={setTyped}
      />
    </FormDialog>
  )
}

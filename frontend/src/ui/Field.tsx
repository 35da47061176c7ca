import { type ReactNode, useId } from 'react'
import { t } from '../messages'
import { FieldMessage } from './FieldMessage'

/** What a control has to carry so that its label, hint and error belong to it. */
type ControlProps = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

type Props = {
  label: string
  hint?: ReactNode
  error?: string
  optional?: boolean
  children: (control: ControlProps) => ReactNode
}

/** A label above a control, a hint below it, and the error in the hint's place. */
export function Field({ label, hint, error, optional, children }: Props) {
  const id = useId()
  const messageId = hint || error ? `${id}-message` : undefined
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        {optional && <span className="text-xs text-muted">{t.common.optional}</span>}
      </div>
      {children({ id, 'aria-describedby': messageId, 'aria-invalid': error ? true : undefined })}
      <FieldMessage id={messageId} hint={hint} error={error} />
    </div>
  )
}

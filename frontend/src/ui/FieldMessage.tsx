import type { ReactNode } from 'react'
import { Icon } from './Icon'

type Props = { id?: string; hint?: ReactNode; error?: string }

/** The line below a control: its error if it has one, else its hint. */
export function FieldMessage({ id, hint, error }: Props) {
  if (error) {
    return (
      <p id={id} role="alert" className="flex items-start gap-1.5 text-[13px] text-danger">
        <Icon name="alert" className="mt-0.5 size-4" />
        <span>{error}</span>
      </p>
    )
  }
  if (!hint) return null
  return (
    <p id={id} className="text-[13px] text-pretty text-muted">
      {hint}
    </p>
  )
}

import { type ComponentProps, type FormEvent, type ReactNode, useRef } from 'react'
import { useFocusOnError } from '../lib/useFocusOnError'
import { Button } from './Button'
import { FormProblem } from './FormProblem'

type Props = {
  /** How the submission goes. */
  action: { pending: boolean; error: Error | null }
  /** The fields that tell their own faults, by the names that the server has for them. */
  fields: readonly string[]
  submit: Pick<ComponentProps<typeof Button>, 'disabled' | 'title' | 'children'>
  onSubmit: () => void
  children: ReactNode
}

/** The form of a part of a page of settings, with its button at the foot. */
export function SectionForm({ action, fields, submit, onSubmit, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  useFocusOnError(form, action.error)

  function onFormSubmit(event: FormEvent) {
    event.preventDefault()
    onSubmit()
  }

  return (
    <form ref={form} noValidate onSubmit={onFormSubmit}>
      <div className="flex flex-col gap-4 p-5">
        <FormProblem error={action.error} fields={fields} />
        {children}
      </div>
      <div className="flex justify-end border-t border-line bg-surface-2/50 px-5 py-3">
        <Button {...submit} type="submit" look="primary" busy={action.pending} />
      </div>
    </form>
  )
}

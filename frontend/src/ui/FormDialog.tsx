import { type ComponentProps, type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import { useFocusOnError } from '../lib/useFocusOnError'
import { t } from '../messages'
import { Button } from './Button'
import { Dialog } from './Dialog'
import { DialogBody } from './DialogBody'
import { DialogFooter } from './DialogFooter'
import { DiscardFooter } from './DiscardFooter'
import { FormProblem } from './FormProblem'

type Props = Pick<ComponentProps<typeof Dialog>, 'title' | 'description' | 'size' | 'initialFocus' | 'onClose'> & {
  /** How the submission goes. */
  action: { pending: boolean; error: Error | null }
  /** The fields that tell their own faults, by the names that the server has for them. */
  fields: readonly string[]
  /** What is said beside the buttons, also to screen readers. */
  status?: string
  /** Whether something would be lost with the dialog; it then asks before it closes. */
  changed?: boolean
  submit: ComponentProps<typeof Button> & { look: 'primary' | 'danger' }
  onSubmit: () => void
  children: ReactNode
}

/** A dialog that is one form: what went wrong, the fields, and the buttons that cancel and submit. */
export function FormDialog({ action, fields, status, changed, submit, onSubmit, children, ...dialog }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const cancel = useRef<HTMLButtonElement>(null)
  const formId = useId()
  const [leaving, setLeaving] = useState(false)
  useFocusOnError(form, action.error)

  function onFormSubmit(event: FormEvent) {
    event.preventDefault()
    onSubmit()
  }

  return (
    <Dialog
      open
      {...dialog}
      initialFocus={dialog.initialFocus ?? (() => firstField(form.current) ?? cancel.current)}
      onClose={changed ? () => setLeaving(!leaving) : dialog.onClose}
    >
      <DialogBody>
        <form id={formId} ref={form} noValidate className="flex flex-col gap-6" onSubmit={onFormSubmit}>
          <FormProblem error={action.error} fields={fields} />
          {children}
        </form>
      </DialogBody>
      {leaving ? (
        <DiscardFooter onKeep={() => setLeaving(false)} onDiscard={dialog.onClose} />
      ) : (
        <DialogFooter>
          {status !== undefined && (
            <p role="status" className="me-auto text-[13px] text-muted">
              {status}
            </p>
          )}
          <Button ref={cancel} onClick={dialog.onClose}>
            {t.common.cancel}
          </Button>
          <Button {...submit} type="submit" form={formId} busy={action.pending} />
        </DialogFooter>
      )}
    </Dialog>
  )
}

/** Where a person begins to fill in a form; null if there is nothing to fill in. */
function firstField(form: HTMLElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>('input:not([type="radio"]), input:checked, select, textarea') ?? null
}

import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { toast } from '../../ui/toasts'

type Props = {
  words: { title: (name: string) => string; hint: string; submit: string; done: string }
  person: { id: string; name: string }
  /** What becomes of the traces of the person. */
  notes: readonly string[]
  action: { pending: boolean; error: Error | null; run: (id: string) => Promise<unknown> }
  onClose: () => void
  /** Called instead when the person is there no more. */
  onGone: () => void
}

/** Deletes a customer or a partner, once the name has been typed, and says beforehand what stays. */
export function DeletePersonDialog({ words, person, notes, action, onClose, onGone }: Props) {
  async function submit() {
    if (!(await action.run(person.id))) return
    onGone()
    toast({ look: 'ok', title: words.done, text: person.name })
  }

  return (
    <ConfirmDialog
      title={words.title(person.name)}
      description={words.hint}
      confirm={person.name}
      action={action}
      submit={words.submit}
      onSubmit={submit}
      onClose={onClose}
    >
      <ul className="flex list-disc flex-col gap-1.5 ps-5 text-pretty text-muted">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </ConfirmDialog>
  )
}

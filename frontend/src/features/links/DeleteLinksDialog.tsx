import { useState } from 'react'
import { words } from '../../messages/links'
import { FormDialog } from '../../ui/FormDialog'
import { TextField } from '../../ui/TextField'
import { nameOf } from './linkFacts'
import type { Link } from './linksQuery'
import { useDelete } from './useLinkActs'

const shown = 5

type Props = { links: readonly Link[]; onClose: () => void; onDone?: () => void }

/** Deletes links. For more than one, their number is typed, so that nobody deletes a page by a slip of the hand. */
export function DeleteLinksDialog({ links, onClose, onDone }: Props) {
  const [typed, setTyped] = useState('')
  const remove = useDelete()
  const many = links.length > 1
  const confirmed = !many || typed.trim() === String(links.length)

  async function submit() {
    if (!confirmed) return
    onClose()
    if (await remove(links)) onDone?.()
  }
  return (
    <FormDialog
      size="small"
      title={words.deleteDialog.title(links.length)}
      description={words.deleteDialog.hint}
      action={{ pending: false, error: null }}
      fields={[]}
      submit={{ look: 'danger', disabled: !confirmed, children: words.deleteDialog.submit }}
      onSubmit={submit}
      onClose={onClose}
    >
      <ul dir="ltr" className="flex flex-col gap-1 rounded-lg bg-surface-2 p-3 text-[13px]">
        {links.slice(0, shown).map((link) => (
          <li key={link.id} className="truncate">
            {nameOf(link)}
          </li>
        ))}
        {links.length > shown && <li className="text-muted">{words.moreTags(links.length - shown)}</li>}
      </ul>
      {many && (
        <TextField
          label={words.deleteDialog.confirm(links.length)}
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          onChange={setTyped}
        />
      )}
    </FormDialog>
  )
}

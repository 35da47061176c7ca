import { useState } from 'react'
import { words } from '../../messages/links'
import type { Choice } from '../../ui/Combobox'
import { FormDialog } from '../../ui/FormDialog'
import { CollectionField } from './CollectionField'
import type { Link } from './linksQuery'
import { useMove } from './useLinkActs'

type Props = { links: readonly Link[]; onClose: () => void; onDone?: () => void }

/** Asks for the collection to put links into. */
export function MoveLinksDialog({ links, onClose, onDone }: Props) {
  const [collection, setCollection] = useState<Choice | null>(null)
  const move = useMove()

  async function submit() {
    if (!collection) return
    onClose()
    if (await move(links, collection)) onDone?.()
  }
  return (
    <FormDialog
      size="small"
      title={words.moveDialog.title(links.length)}
      description={words.moveDialog.hint}
      action={{ pending: false, error: null }}
      fields={[]}
      submit={{ look: 'primary', disabled: !collection, children: words.moveDialog.submit }}
      onSubmit={submit}
      onClose={onClose}
    >
      <CollectionField chosen={collection} onChange={setCollection} />
    </FormDialog>
  )
}

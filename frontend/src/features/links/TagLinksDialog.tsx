import { useState } from 'react'
import { words } from '../../messages/links'
import { FormDialog } from '../../ui/FormDialog'
import type { Link } from './linksQuery'
import { type TagChoice, TagsField } from './TagsField'
import { useTagging } from './useLinkActs'

type Props = { links: readonly Link[]; onClose: () => void; onDone?: () => void }

/** Asks which tags links get and which they lose. */
export function TagLinksDialog({ links, onClose, onDone }: Props) {
  const [added, setAdded] = useState<TagChoice[]>([])
  const [removed, setRemoved] = useState<TagChoice[]>([])
  const tag = useTagging()

  async function submit() {
    onClose()
    if (await tag(links, added, removed)) onDone?.()
  }
  return (
    <FormDialog
      size="small"
      title={words.tagDialog.title(links.length)}
      description={words.tagDialog.hint}
      action={{ pending: false, error: null }}
      fields={[]}
      submit={{
        look: 'primary',
        disabled: added.length + removed.length === 0,
        children: words.tagDialog.submit,
      }}
      onSubmit={submit}
      onClose={onClose}
    >
      <TagsField label={words.tagDialog.add} chosen={added} onChange={setAdded} />
      <TagsField label={words.tagDialog.remove} chosen={removed} onChange={setRemoved} />
    </FormDialog>
  )
}

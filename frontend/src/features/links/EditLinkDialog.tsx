import { useRef, useState } from 'react'
import { fieldError } from '../../lib/useAction'
import { t } from '../../messages'
import { words } from '../../messages/links'
import { FormDialog } from '../../ui/FormDialog'
import { toast } from '../../ui/toasts'
import { BuilderFields } from './BuilderFields'
import { fieldsOf } from './builderProps'
import { changesOf, draftOf, type LinkDraft, sameDraft } from './linkDraft'
import { nameOf } from './linkFacts'
import type { Link } from './linksQuery'
import { useUpdateLink } from './useLinkForms'

type Props = { link: Link; onClose: () => void }

/** Changes a link. Only what was changed is sent, so that nobody else's change is undone. */
export function EditLinkDialog({ link, onClose }: Props) {
  const url = useRef<HTMLInputElement>(null)
  const [before] = useState(link)
  const [draft, setDraft] = useState(() => draftOf(link))
  const update = useUpdateLink()
  const changed = !sameDraft(draft, draftOf(before))
  const change = (part: Partial<LinkDraft>) => setDraft((old) => ({ ...old, ...part }))

  async function submit() {
    const saved = changed && (await update.run(changesOf(before, draft)))
    if (!saved) return
    onClose()
    toast({ look: 'ok', title: words.done.saved, text: nameOf(saved) })
  }
  return (
    <FormDialog
      size="large"
      title={words.builder.editTitle}
      description={words.builder.editHint}
      initialFocus={url}
      action={update}
      fields={fieldsOf(draft)}
      status={changed ? '' : words.builder.unchanged}
      changed={changed}
      submit={{ look: 'primary', disabled: !changed, children: t.common.save }}
      onSubmit={submit}
      onClose={onClose}
    >
      <BuilderFields
        draft={draft}
        before={before}
        urlRef={url}
        errorOf={(field) => fieldError(update.error, field)}
        onChange={change}
      />
    </FormDialog>
  )
}

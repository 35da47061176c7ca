import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { newIdempotencyKey } from '../../lib/keyText'
import { fieldError } from '../../lib/useAction'
import { words } from '../../messages/links'
import { FormDialog } from '../../ui/FormDialog'
import { toast } from '../../ui/toasts'
import { BuilderFields } from './BuilderFields'
import { fieldsOf } from './builderProps'
import { collectionChoices } from './choicesQuery'
import { inputOf, type LinkDraft, newDraft, sameDraft } from './linkDraft'
import { nameOf } from './linkFacts'
import type { LinksSearch } from './linksSearch'
import { useCreateLink } from './useLinkForms'
import { usualCollection } from './usualCollection'

type Props = { search: LinksSearch; onClose: () => void }

/** Collects what a new link is to be. One opened dialog makes at most one link, however often it is submitted. */
export function CreateLinkDialog({ search, onClose }: Props) {
  const { slug } = useWorkspace().workspace
  const url = useRef<HTMLInputElement>(null)
  const collections = useQuery(collectionChoices(slug, '')).data
  const [idempotencyKey] = useState(newIdempotencyKey)
  const [initial] = useState(() => newDraft(search.url))
  const [typed, setTyped] = useState(initial)
  const create = useCreateLink()
  // Until somebody chooses, the collection that is looked at or else the usual one holds the link.
  const usual = collections?.find(({ id }) => id === search.collection) ?? usualCollection(collections)
  const draft = { ...typed, collection: typed.collection ?? usual }
  const change = (part: Partial<LinkDraft>) => setTyped((old) => ({ ...old, ...part }))

  async function submit() {
    const link = await create.run({ ...inputOf(draft), idempotencyKey })
    if (!link) return
    onClose()
    toast({ look: 'ok', title: words.done.created, text: nameOf(link) })
  }
  return (
    <FormDialog
      size="large"
      title={words.builder.createTitle}
      description={words.builder.createHint}
      initialFocus={url}
      action={create}
      fields={fieldsOf(draft)}
      changed={!sameDraft(typed, initial)}
      submit={{ look: 'primary', children: words.builder.submit }}
      onSubmit={submit}
      onClose={onClose}
    >
      <BuilderFields
        draft={draft}
        urlRef={url}
        errorOf={(field) => fieldError(create.error, field)}
        onChange={change}
      />
    </FormDialog>
  )
}

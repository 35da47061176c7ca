import { useState } from 'react'
import type { TagColor } from '../../gql/graphql'
import { newIdempotencyKey } from '../../lib/keyText'
import { fieldError } from '../../lib/useAction'
import { t } from '../../messages'
import { words } from '../../messages/collections'
import { FormDialog } from '../../ui/FormDialog'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toasts'
import { ColorField } from './ColorField'
import type { Tag } from './tagsQuery'
import { useCreateTag, useUpdateTag } from './useTagActions'

type Props = { before?: Tag; onClose: () => void }

/** Makes a tag, or changes one. */
export function TagDialog({ before, onClose }: Props) {
  const [idempotencyKey] = useState(newIdempotencyKey)
  const [name, setName] = useState(before?.name ?? '')
  const [color, setColor] = useState<TagColor>(before?.color ?? 'BLUE')
  const create = useCreateTag()
  const update = useUpdateTag()
  const action = before ? update : create
  const changed = name !== (before?.name ?? '') || color !== (before?.color ?? 'BLUE')

  async function submit() {
    const saved = await (before
      ? update.run({ id: before.id, name, color })
      : create.run({ name, color, idempotencyKey }))
    if (!saved) return
    onClose()
    toast({ look: 'ok', title: before ? words.tag.saved : words.tag.done, text: name })
  }
  return (
    <FormDialog
      size="small"
      title={before ? words.tag.editTitle : words.tag.createTitle}
      action={action}
      fields={['name', 'color']}
      changed={changed}
      submit={{
        look: 'primary',
        disabled: Boolean(before) && !changed,
        children: before ? t.common.save : words.tag.create,
      }}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={words.name}
        placeholder={before ? undefined : words.tag.placeholder}
        required
        dir="auto"
        maxLength={255}
        autoComplete="off"
        value={name}
        onChange={setName}
        error={fieldError(action.error, 'name')}
      />
      <ColorField color={color} onChange={setColor} />
    </FormDialog>
  )
}

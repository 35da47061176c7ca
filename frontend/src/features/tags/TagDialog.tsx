import { useState } from 'react'
import type { TagColor } from '../../gql/graphql'
import { words } from '../../messages/collections'
import { NameDialog } from '../names/NameDialog'
import { ColorField } from './ColorField'
import type { Tag } from './tagsQuery'
import { useCreateTag, useUpdateTag } from './useTagActions'

type Props = { before?: Tag; onClose: () => void }

/** Makes a tag, or changes one. */
export function TagDialog({ before, onClose }: Props) {
  const colorBefore = before?.color ?? 'BLUE'
  const [color, setColor] = useState<TagColor>(colorBefore)
  const create = useCreateTag()
  const update = useUpdateTag()

  const save = (name: string, idempotencyKey: string) =>
    before ? update.run({ id: before.id, name, color }) : create.run({ name, color, idempotencyKey })

  return (
    <NameDialog
      words={words.tag}
      before={before}
      changed={color !== colorBefore}
      action={before ? update : create}
      fields={['color']}
      onSave={save}
      onClose={onClose}
    >
      <ColorField color={color} onChange={setColor} />
    </NameDialog>
  )
}

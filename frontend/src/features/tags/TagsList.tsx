import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/collections'
import { NamesFrame } from '../names/NamesFrame'
import type { NamesSearch } from '../names/namesSearch'
import { NameExample } from '../overview/NameExample'
import { DeleteTagDialog } from './DeleteTagDialog'
import { TagDialog } from './TagDialog'
import { TagItem } from './TagItem'
import { type Tag, tagsQuery } from './tagsQuery'

const example = (
  <NameExample
    label={words.tag.create}
    mutation="mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id name } } }"
    path="/api/tags"
    name={words.tag.placeholder}
  />
)

/** A page of tags, and what can be done to them. */
export function TagsList({ search }: { search: NamesSearch }) {
  const { workspace } = useWorkspace()
  const list = useQuery(tagsQuery(workspace.slug, search))
  const [edited, setEdited] = useState<Tag | null>(null)
  const [doomed, setDoomed] = useState<Tag | null>(null)
  const page = list.data?.tags

  return (
    <>
      <NamesFrame words={words.tag} icon="tag" search={search} query={list} page={page} example={example}>
        {page?.nodes.map((tag) => (
          <TagItem key={tag.id} tag={tag} onEdit={() => setEdited(tag)} onDelete={() => setDoomed(tag)} />
        ))}
      </NamesFrame>
      {edited && <TagDialog before={edited} onClose={() => setEdited(null)} />}
      {doomed && <DeleteTagDialog tag={doomed} onClose={() => setDoomed(null)} />}
    </>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import type { TagColor } from '../../gql/graphql'
import { words } from '../../messages/links'
import { Combobox } from '../../ui/Combobox'
import { TagDot } from '../tags/TagDot'
import { tagChoices } from './choicesQuery'

export type TagChoice = { id: string; name: string; color: TagColor }

type Props = {
  label: string
  chosen: readonly TagChoice[]
  error?: string
  optional?: boolean
  onChange: (tags: TagChoice[]) => void
}

/** Tags, found by a part of their names. */
export function TagsField({ label, chosen, error, optional, onChange }: Props) {
  const { workspace } = useWorkspace()
  const [search, setSearch] = useState('')
  const { data = [] } = useQuery(tagChoices(workspace.slug, search))
  const known = [...chosen, ...data]

  return (
    <Combobox
      label={label}
      placeholder={words.builder.tagsSearch}
      multiple
      optional={optional}
      chosen={chosen.map(marked)}
      choices={data.map(marked)}
      error={error}
      onSearch={setSearch}
      onChange={(next) => onChange(next.flatMap(({ id }) => known.find((tag) => tag.id === id) ?? []))}
    />
  )
}

function marked(tag: TagChoice) {
  return { id: tag.id, name: tag.name, mark: <TagDot color={tag.color} /> }
}

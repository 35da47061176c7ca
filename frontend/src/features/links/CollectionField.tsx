import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/links'
import { type Choice, Combobox } from '../../ui/Combobox'
import { collectionChoices } from './choicesQuery'

type Props = {
  label?: string
  chosen: Choice | null
  error?: string
  onChange: (collection: Choice) => void
}

/** The collection of a link, found by a part of its name. */
export function CollectionField({ label = words.builder.collection, chosen, error, onChange }: Props) {
  const { workspace } = useWorkspace()
  const [search, setSearch] = useState('')
  const { data } = useQuery(collectionChoices(workspace.slug, search))
  const none = data?.length === 0 && !search

  return (
    <Combobox
      label={label}
      hint={none ? words.builder.noCollections : undefined}
      placeholder={words.builder.collectionSearch}
      chosen={chosen ? [chosen] : []}
      choices={data ?? []}
      clearable={false}
      error={error}
      onSearch={setSearch}
      onChange={([collection]) => collection && onChange(collection)}
    />
  )
}

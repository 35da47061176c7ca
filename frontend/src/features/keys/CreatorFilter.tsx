import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { words as keyLife } from '../../messages/keyLife'
import { PickFilter } from '../../ui/PickFilter'
import { creatorsQuery } from './keysQuery'

type Props = { creator: string | undefined; onChange: (creator: string | undefined) => void }

/** Filters the keys by who made them, or to those whose maker has left. */
export function CreatorFilter({ creator, onChange }: Props) {
  const { workspace } = useWorkspace()
  const [search, setSearch] = useState('')
  const found = useQuery(creatorsQuery(workspace.slug, search))
  const { filters } = keyLife
  const gone = { value: 'gone', text: filters.ownerless }
  const picks = found.data && (search ? found.data : [...found.data, gone])
  const chosen = picks?.find(({ value }) => value === creator)?.text

  return (
    <PickFilter
      label={filters.creator}
      chosen={creator && (chosen ?? '…')}
      find={filters.findCreator}
      none={filters.nobody}
      picks={picks}
      onSearch={setSearch}
      onChange={onChange}
    />
  )
}

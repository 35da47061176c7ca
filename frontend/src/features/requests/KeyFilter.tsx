import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { withoutSecrets } from '../../lib/keyText'
import { words as log } from '../../messages/requests'
import { PickFilter } from '../../ui/PickFilter'
import { requestKeyQuery, requestKeysQuery } from './requestsQuery'

type Props = { id: string | undefined; onChange: (id: string | undefined) => void }

/** Filters the log by a key, which is searched by its name. A whole key is cut down to its prefix. */
export function KeyFilter({ id, onChange }: Props) {
  const { workspace } = useWorkspace()
  const [search, setSearch] = useState('')
  const found = useQuery(requestKeysQuery(workspace.slug, search))
  const chosen = useQuery({ ...requestKeyQuery(workspace.slug, id ?? ''), enabled: id !== undefined })
  const { filters } = log

  return (
    <PickFilter
      label={filters.key}
      chosen={id && (chosen.data ?? '…')}
      find={filters.findKey}
      none={filters.noKey}
      picks={found.data}
      clean={withoutSecrets}
      onSearch={setSearch}
      onChange={onChange}
    />
  )
}

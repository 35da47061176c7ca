import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { withoutSecrets } from '../../lib/keyText'
import { words } from '../../messages/links'
import { PickFilter } from '../../ui/PickFilter'
import { makersQuery } from './makerQuery'

type Props = { maker: string | undefined; onChange: (maker: string | undefined) => void }

/** Filters the links by who made them: oneself, and for admins any person or key. */
export function MakerFilter({ maker, onChange }: Props) {
  const { workspace, person, can } = useWorkspace()
  const [search, setSearch] = useState('')
  const admin = can('ADMIN')
  const found = useQuery({ ...makersQuery(workspace.slug, search), enabled: admin })
  const { makers } = words
  const me = { value: person.id, text: makers.me }
  const others = found.data?.filter(({ value }) => value !== person.id)
  const picks = admin ? others && (search ? found.data : [me, ...others]) : [me]
  const chosen = [me, ...(found.data ?? [])].find(({ value }) => value === maker)?.text

  return (
    <PickFilter
      label={makers.label}
      chosen={maker && (chosen ?? words.unknown)}
      find={makers.find}
      none={makers.nobody}
      picks={picks}
      clean={withoutSecrets}
      onSearch={setSearch}
      onChange={onChange}
    />
  )
}

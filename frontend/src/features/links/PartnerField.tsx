import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/links'
import { type Choice, Combobox } from '../../ui/Combobox'
import { partnerChoices } from './choicesQuery'

type Props = { chosen: Choice | null; error?: string; onChange: (partner: Choice | null) => void }

/** The partner who gets the credit, found by a part of the name. */
export function PartnerField({ chosen, error, onChange }: Props) {
  const { workspace } = useWorkspace()
  const [search, setSearch] = useState('')
  const { data } = useQuery(partnerChoices(workspace.slug, search))

  return (
    <Combobox
      label={words.builder.partner}
      hint={words.builder.partnerHint}
      placeholder={words.builder.partnerSearch}
      optional
      chosen={chosen ? [chosen] : []}
      choices={data ?? []}
      error={error}
      onSearch={setSearch}
      onChange={([partner]) => onChange(partner ?? null)}
    />
  )
}

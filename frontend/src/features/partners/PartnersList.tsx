import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/partners'
import { PeopleFrame } from '../people/PeopleFrame'
import { PartnerCards } from './PartnerCards'
import { PartnersEmpty } from './PartnersEmpty'
import { PartnersTable } from './PartnersTable'
import { PartnerTaskDialog } from './PartnerTaskDialog'
import type { PartnersSearch } from './partnerSearch'
import { partnersQuery } from './partnersQuery'
import type { PartnerTask } from './partnerTask'

/** A page of partners, and what can be done to them. */
export function PartnersList({ search }: { search: PartnersSearch }) {
  const { workspace } = useWorkspace()
  const query = useQuery(partnersQuery(workspace.slug, search))
  const [task, setTask] = useState<PartnerTask | null>(null)
  const page = query.data?.partners
  const partners = page?.nodes ?? []
  const close = () => setTask(null)

  return (
    <>
      <PeopleFrame words={words} search={search} query={query} page={page} nobody={<PartnersEmpty />}>
        <PartnersTable partners={partners} search={search} onTask={setTask} />
        <PartnerCards partners={partners} onTask={setTask} />
      </PeopleFrame>
      <PartnerTaskDialog task={task} onClose={close} onGone={close} />
    </>
  )
}

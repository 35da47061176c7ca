import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import type { NamedSearch } from '../../lib/namedSearch'
import { useFilter } from '../../lib/useFilter'
import { words } from '../../messages/partners'
import { ListFrame } from '../../ui/ListFrame'
import { NamedToolbar } from '../../ui/NamedToolbar'
import { NoMatch } from '../../ui/NoMatch'
import { PartnerCards } from './PartnerCards'
import { PartnersEmpty } from './PartnersEmpty'
import { PartnersTable } from './PartnersTable'
import { PartnerTaskDialog } from './PartnerTaskDialog'
import type { PartnersSearch } from './partnerSearch'
import { partnersQuery } from './partnersQuery'
import type { PartnerTask } from './partnerTask'

/** A page of partners, and how they are found. */
export function PartnersList({ search }: { search: PartnersSearch }) {
  const { workspace } = useWorkspace()
  const change = useFilter<NamedSearch>()
  const partners = useQuery(partnersQuery(workspace.slug, search))
  const [task, setTask] = useState<PartnerTask | null>(null)
  const page = partners.data?.partners

  return (
    <ListFrame
      label={words.page}
      query={partners}
      page={page}
      after={search.after}
      toolbar={
        (search.q || Boolean(page?.totalCount)) && (
          <NamedToolbar
            label={words.search}
            placeholder={words.searchHint}
            search={search}
            total={page ? words.total(page.totalCount) : undefined}
            onChange={change}
          />
        )
      }
      empty={search.q ? <NoMatch onClear={() => change({ q: undefined })} /> : <PartnersEmpty />}
    >
      <PartnersTable partners={page?.nodes ?? []} search={search} onChange={change} onTask={setTask} />
      <PartnerCards partners={page?.nodes ?? []} onTask={setTask} />
      <PartnerTaskDialog task={task} onClose={() => setTask(null)} onGone={() => setTask(null)} />
    </ListFrame>
  )
}

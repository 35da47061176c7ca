import { getRouteApi } from '@tanstack/react-router'
import { words } from '../../messages/partners'
import { Tabs } from '../../ui/Tabs'
import { PartnerClicks } from './PartnerClicks'
import { PartnerLeads } from './PartnerLeads'
import { PartnerLinks } from './PartnerLinks'
import { PartnerSales } from './PartnerSales'
import { type Part, type PartnerSearch, parts } from './partnerSearch'

const route = getRouteApi('/$slug/partners/$partnerId')

const lists = { links: PartnerLinks, clicks: PartnerClicks, leads: PartnerLeads, sales: PartnerSales }

type Props = { id: string; search: PartnerSearch }

/** What belongs to a partner, one kind at a time. */
export function PartnerParts({ id, search }: Props) {
  const navigate = route.useNavigate()
  const show = (part: string) =>
    navigate({ search: (old) => ({ ...old, after: undefined, part: part as Part }), replace: true })
  const tabs = parts.map((part) => {
    const List = lists[part]
    return { value: part, text: words.tabs[part], content: <List id={id} after={search.after} /> }
  })
  return <Tabs label={words.tabs.label} tabs={tabs} value={search.part ?? 'links'} onChange={show} />
}

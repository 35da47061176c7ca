import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import { words as log } from '../../messages/requests'
import { Sheet } from '../../ui/Sheet'
import { SheetHeader } from '../../ui/SheetHeader'
import { SheetLack } from '../../ui/SheetLack'
import { OutcomeBadge } from './OutcomeBadge'
import { RequestFacts } from './RequestFacts'
import { RequestSheetActions } from './RequestSheetActions'
import { type Request, requestQuery } from './requestsQuery'
import { operationOf } from './requestWords'
import { useRequestsSearch } from './useRequestsSearch'

type Props = { id: string; requests: readonly Request[]; ofKey: boolean }

/** All that is known of an entry, in a panel at the side. It need not be on the page, and its address can be shared. */
export function RequestSheet({ id, requests, ofKey }: Props) {
  const { workspace } = useWorkspace()
  const { open } = useRequestsSearch()
  const found = requests.find((request) => request.id === id)
  const query = useQuery({ ...requestQuery(workspace.slug, id), initialData: found })
  const request = query.data ?? undefined
  const close = () => open(undefined)
  const words = log.details

  return (
    <Sheet open onClose={close} label={words.title}>
      <SheetHeader
        eyebrow={words.title}
        title={<span className="font-mono text-sm">{request ? operationOf(request) : words.title}</span>}
        onClose={close}
      >
        {request && <OutcomeBadge request={request} />}
      </SheetHeader>
      {request ? (
        <RequestFacts request={request} ofKey={ofKey} />
      ) : (
        <SheetLack query={query} title={words.missingTitle} hint={words.missingHint} />
      )}
      {request && <RequestSheetActions request={request} />}
    </Sheet>
  )
}

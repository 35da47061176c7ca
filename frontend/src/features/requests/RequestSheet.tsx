import { useState } from 'react'
import { t } from '../../messages'
import { words as log } from '../../messages/requests'
import { IconButton } from '../../ui/IconButton'
import { Sheet } from '../../ui/Sheet'
import { OutcomeBadge } from './OutcomeBadge'
import { RequestFacts } from './RequestFacts'
import { RequestSheetActions } from './RequestSheetActions'
import type { Request } from './requestsQuery'
import { operationOf } from './requestWords'
import { useRequestsSearch } from './useRequestsSearch'

type Props = { id: string; requests: readonly Request[]; ofKey: boolean }

/** All that is known of an entry, in a panel at the side. It stays although newer entries push it off the page. */
export function RequestSheet({ id, requests, ofKey }: Props) {
  const { open } = useRequestsSearch()
  const [seen, setSeen] = useState<Request>()
  const found = requests.find((request) => request.id === id)
  if (found && found !== seen) setSeen(found)
  const request = found ?? (seen?.id === id ? seen : undefined)
  const close = () => open(undefined)
  const words = log.details

  return (
    <Sheet open onClose={close} label={words.title}>
      <header className="flex items-start gap-3 border-b border-line px-5 py-4 sm:px-6">
        <div className="min-w-0 flex-1">
          <p className="eyebrow">{words.title}</p>
          <h2 className="mt-0.5 font-mono text-sm font-semibold wrap-anywhere">
            {request ? operationOf(request) : words.title}
          </h2>
          {request && (
            <div className="mt-2">
              <OutcomeBadge request={request} />
            </div>
          )}
        </div>
        <IconButton icon="close" label={t.common.close} className="-me-2" onClick={close} />
      </header>
      {request ? <RequestFacts request={request} ofKey={ofKey} /> : <p className="p-6">{words.missing}</p>}
      {request && <RequestSheetActions request={request} />}
    </Sheet>
  )
}

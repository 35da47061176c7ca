import { memo } from 'react'
import { useNow } from '../../lib/clock'
import { formatDay, formatRelative } from '../../lib/format'
import { t } from '../../messages'
import { keyWords } from '../../messages/keys'
import { names } from '../../messages/names'
import { Badge } from '../../ui/Badge'
import { KeyChoice } from './KeyChoice'
import { KeyLink } from './KeyLink'
import { KeyMenu } from './KeyMenu'
import { stateLooks, summarize } from './keyFacts'
import type { ListedKey } from './keysQuery'
import type { KeyTask } from './keyTask'
import { Sparkline } from './Sparkline'
import type { Choice } from './useChoice'

type Props = {
  apiKey: ListedKey
  chosen: boolean
  onChoose: Choice['choose']
  onTask: (task: KeyTask) => void
}

/** A key as a card. Nothing is hidden behind a hover: the details are one press away. */
export const KeyCard = memo(function KeyCard({ apiKey, chosen, onChoose, onTask }: Props) {
  const now = useNow()
  const { columns } = keyWords.list
  return (
    <li className="card relative p-4">
      <div className="flex items-start gap-2">
        <span className="-ms-1.5 -mt-1.5">
          <KeyChoice apiKey={apiKey} chosen={chosen} onChoose={onChoose} />
        </span>
        <div className="min-w-0 flex-1">
          <h2 className="flex min-w-0 text-sm font-medium">
            <KeyLink apiKey={apiKey} />
          </h2>
          <p className="mt-0.5 truncate font-mono text-xs text-muted">{apiKey.hint}</p>
        </div>
        <span className="-me-2 -mt-1.5">
          <KeyMenu apiKey={apiKey} onTask={onTask} />
        </span>
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-1.5">
        <Badge look={stateLooks[apiKey.state]} dot>
          {names.states[apiKey.state]}
        </Badge>
        <Badge>{summarize(apiKey.scopes)}</Badge>
        {apiKey.environment !== 'PRODUCTION' && <Badge>{names.environments[apiKey.environment]}</Badge>}
        <span className="ms-auto">
          <Sparkline days={apiKey.requestsPerDay} />
        </span>
      </div>
      <dl className="mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]">
        <div>
          <dt className="text-xs text-muted">{columns.lastUsed}</dt>
          <dd>{apiKey.lastUsed ? formatRelative(apiKey.lastUsed.at, now) : t.common.never}</dd>
        </div>
        <div className="min-w-0">
          <dt className="text-xs text-muted">{columns.created}</dt>
          <dd className="truncate">
            {formatDay(apiKey.createdAt)}
            <span className="block truncate text-xs text-muted">
              {keyWords.list.createdBy(apiKey.createdBy?.name ?? keyWords.list.commandLine)}
            </span>
          </dd>
        </div>
      </dl>
    </li>
  )
})

import { useNow } from '../../lib/clock'
import { formatDay, formatRelative } from '../../lib/format'
import { t } from '../../messages'
import { Badge } from '../../ui/Badge'
import { KeyLink } from './KeyLink'
import { KeyMenu } from './KeyMenu'
import { stateLooks, summarize } from './keyFacts'
import type { ApiKey } from './keysQuery'
import type { KeyTask } from './keyTask'

type Props = { apiKey: ApiKey; onTask: (task: KeyTask) => void }

/** A key as a card. Nothing is hidden behind a hover: the details are one press away. */
export function KeyCard({ apiKey, onTask }: Props) {
  const now = useNow()
  const { columns } = t.keys
  return (
    <li className="card relative p-4">
      <div className="flex items-start gap-2">
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
      <div className="mt-3 flex flex-wrap gap-1.5">
        <Badge look={stateLooks[apiKey.state]} dot>
          {t.states[apiKey.state]}
        </Badge>
        <Badge>{summarize(apiKey.scopes)}</Badge>
        {apiKey.environment !== 'PRODUCTION' && <Badge>{t.environments[apiKey.environment]}</Badge>}
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
              {t.keys.createdBy(apiKey.createdBy?.name ?? t.keys.commandLine)}
            </span>
          </dd>
        </div>
      </dl>
    </li>
  )
}

import { keyWords } from '../../messages/keys'
import { names } from '../../messages/names'
import { Badge } from '../../ui/Badge'
import { CopyButton } from '../../ui/CopyButton'
import { stateLooks } from '../keys/keyFacts'
import type { KeyTask } from '../keys/keyTask'
import { KeyActions } from './KeyActions'
import type { KeyWithUse } from './keyPageQuery'

type Props = { apiKey: KeyWithUse; onTask: (task: KeyTask) => void }

/** Which key it is, where it is in its life, and what can be done to it. */
export function KeyHeader({ apiKey, onTask }: Props) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
      <div className="min-w-0 flex-1 basis-72">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <h1 dir="auto" className="text-xl font-semibold tracking-tight wrap-anywhere">
            {apiKey.name}
          </h1>
          <Badge look={stateLooks[apiKey.state]} dot>
            {names.states[apiKey.state]}
          </Badge>
          <Badge>{names.environments[apiKey.environment]}</Badge>
        </div>
        <p className="mt-1 flex items-center gap-1 text-xs text-muted">
          <span className="font-mono wrap-anywhere">{apiKey.hint}</span>
          <CopyButton text={apiKey.prefix} what={keyWords.list.copyPrefix} className="-my-1.5" />
        </p>
      </div>
      <KeyActions apiKey={apiKey} onTask={onTask} />
    </header>
  )
}

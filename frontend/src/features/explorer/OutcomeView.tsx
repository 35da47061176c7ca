import { json } from '@codemirror/lang-json'
import { words } from '../../messages/explorer'
import { Badge } from '../../ui/Badge'
import { CopyButton } from '../../ui/CopyButton'
import { CodeEditor } from './CodeEditor'
import type { Outcome } from './execute'

const language = json()

type Props = { outcome: Outcome | undefined; pending: boolean; error: Error | null }

/** What the server answered, with its status, time and size. */
export function OutcomeView({ outcome, pending, error }: Props) {
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex min-h-10 items-center gap-2 border-b border-line px-3 text-[13px] text-muted">
        <div role="status" className="flex min-w-0 flex-1 flex-wrap items-center gap-2">
          {pending && words.running}
          {!pending && outcome && <Facts outcome={outcome} />}
        </div>
        {outcome && <CopyButton text={outcome.body} what={words.response} />}
      </div>
      <div className="min-h-0 flex-1">
        {error && (
          <p role="alert" className="p-4 text-danger">
            {error.message}
          </p>
        )}
        {!error && outcome && <CodeEditor label={words.response} value={outcome.body} extensions={language} />}
        {!error && !outcome && <p className="p-4 text-[13px] text-muted">{words.noResponse}</p>}
      </div>
    </div>
  )
}

function Facts({ outcome }: { outcome: Outcome }) {
  const failed = outcome.status >= 400 || outcome.errors > 0
  return (
    <>
      <Badge look={failed ? 'danger' : 'ok'} dot>
        {outcome.status}
      </Badge>
      {outcome.errors > 0 && <span className="text-danger">{words.errors(outcome.errors)}</span>}
      <span className="tabular-nums">{words.milliseconds(outcome.milliseconds)}</span>
      <span className="tabular-nums">{words.bytes(outcome.bytes)}</span>
    </>
  )
}

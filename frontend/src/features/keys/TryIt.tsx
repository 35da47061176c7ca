import { useState } from 'react'
import { canRead, sampleCall } from '../../lib/snippets'
import { useAction } from '../../lib/useAction'
import { keyWords } from '../../messages/keys'
import { Badge } from '../../ui/Badge'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Preformatted } from '../../ui/Preformatted'
import type { ApiKey } from './keysQuery'
import { type Trial, tryCall } from './tryCall'

type Props = { apiKey: ApiKey; secret: string }

/** Calls the API with the new key, here and now. */
export function TryIt({ apiKey, secret }: Props) {
  const [trial, setTrial] = useState<Trial | null>(null)
  const call = sampleCall(apiKey.scopes)
  const attempt = useAction(() => tryCall(secret, call))
  const limited = apiKey.allowedHostnames.length > 0 || apiKey.allowedIps.length > 0

  async function press() {
    setTrial((await attempt.run()) ?? null)
  }

  return (
    <section className="flex flex-col gap-3 rounded-xl border border-line p-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p className="min-w-0 flex-1 basis-52 text-[13px] text-muted">
          {keyWords.secret.tryHint(call.method, call.path)} {limited && keyWords.secret.blockedHere}
        </p>
        <Button small icon="play" busy={attempt.pending} onClick={press}>
          {attempt.pending ? keyWords.secret.trying : keyWords.secret.tryIt}
        </Button>
      </div>
      {!canRead(apiKey.scopes) && <Notice>{keyWords.secret.cannotRead}</Notice>}
      <div role="status" className="flex flex-col gap-2 empty:hidden">
        {attempt.error && <Notice look="danger">{keyWords.secret.noAnswer}</Notice>}
        {trial && (
          <div>
            <Badge dot look={trial.status < 400 ? 'ok' : 'danger'}>
              {keyWords.secret.answered(trial.status, trial.milliseconds)}
            </Badge>
          </div>
        )}
      </div>
      {trial && (
        <Preformatted label={keyWords.secret.responseLabel} className="try-body">
          {trial.body}
        </Preformatted>
      )}
    </section>
  )
}

import { useState } from 'react'
import { formatDay } from '../../lib/format'
import { words } from '../../messages/profile'
import { Badge } from '../../ui/Badge'
import { Button } from '../../ui/Button'
import { Section } from '../../ui/Section'
import type { SecondFactor } from './profileQuery'
import { SecondFactorFlow, type SecondFactorTask } from './SecondFactorFlow'

const few = 3

/** Whether signing in takes more than the password, and what can be done about it. */
export function SecondFactorCard({ factor }: { factor: SecondFactor | null }) {
  const [task, setTask] = useState<SecondFactorTask | null>(null)
  return (
    <Section title={words.factor.title} hint={words.factor.hint}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3 p-5">
        <div className="min-w-0 flex-1 basis-56">
          <Badge look={factor ? 'ok' : 'neutral'} dot>
            {factor ? words.factor.on : words.factor.off}
          </Badge>
          <p className="mt-2 text-[13px] text-pretty text-muted">
            {factor
              ? `${words.factor.since(formatDay(factor.confirmedAt))} · ${words.factor.left(factor.recoveryCodesLeft)}`
              : words.factor.offHint}
          </p>
          {factor && factor.recoveryCodesLeft < few && (
            <p className="mt-1 text-[13px] text-pretty text-warn">{words.factor.fewLeft}</p>
          )}
        </div>
        <div className="flex flex-wrap gap-2">
          {factor ? (
            <>
              <Button onClick={() => setTask('renew')}>{words.factor.newCodes}</Button>
              <Button onClick={() => setTask('disable')}>{words.factor.turnOff}</Button>
            </>
          ) : (
            <Button look="primary" icon="shield" onClick={() => setTask('begin')}>
              {words.factor.turnOn}
            </Button>
          )}
        </div>
      </div>
      <SecondFactorFlow task={task} onClose={() => setTask(null)} />
    </Section>
  )
}

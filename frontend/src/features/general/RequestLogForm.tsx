import { useState } from 'react'
import { useWhyNot } from '../../app/useWhyNot'
import { fieldError } from '../../lib/useAction'
import { words } from '../../messages/general'
import { Notice } from '../../ui/Notice'
import { RadioPills } from '../../ui/RadioPills'
import { Section } from '../../ui/Section'
import { SectionForm } from '../../ui/SectionForm'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toasts'
import { RetentionFacts } from './RetentionFacts'
import { choicesWithin, daysOf, draftOf, isShorter } from './requestLogDraft'
import { ShortenDialog } from './ShortenDialog'
import { useSetRequestLogDays } from './useGeneralActions'

type Props = {
  /** For how many days entries are kept; null for as many as the server keeps them for. */
  days: number | null
  /** For how many days the server keeps them; 0 if it only counts calls. */
  most: number
}

/** For how long the request log is kept. What would delete some of it is asked for once more. */
export function RequestLogForm({ days: before, most }: Props) {
  const [draft, setDraft] = useState(() => draftOf(before, most))
  const [asking, setAsking] = useState(false)
  const set = useSetRequestLogDays()
  const reason = useWhyNot()('ADMIN')
  const next = daysOf(draft, most)
  const { requestLog } = words
  const bad = next === undefined && draft.days !== '' ? requestLog.daysBad(most) : undefined

  async function save() {
    if (next === undefined || !(await set.run(next))) return
    setAsking(false)
    toast({ look: 'ok', title: requestLog.saved, text: requestLog.savedDays(next ?? most) })
  }

  if (most === 0) {
    return (
      <Section title={requestLog.title} hint={requestLog.hint}>
        <div className="p-5">
          <Notice>{requestLog.countsOnly}</Notice>
        </div>
      </Section>
    )
  }
  return (
    <Section title={requestLog.title} hint={requestLog.hint}>
      <SectionForm
        action={set}
        fields={['requestLogDays']}
        submit={{
          disabled: Boolean(reason) || next === undefined || next === before,
          title: reason,
          children: requestLog.submit,
        }}
        onSubmit={() => (next !== undefined && isShorter(next, before, most) ? setAsking(true) : save())}
      >
        <fieldset disabled={Boolean(reason)} className="flex flex-col gap-4">
          <RadioPills
            label={requestLog.label}
            value={draft.choice}
            options={choicesWithin(most).map((choice) => [choice, requestLog.choice(choice, most)] as const)}
            onChange={(choice) => setDraft({ ...draft, choice })}
          />
          {draft.choice === 'days' && (
            <TextField
              label={requestLog.days}
              hint={requestLog.daysHint(most)}
              inputMode="numeric"
              className="sm:w-32"
              value={draft.days}
              onChange={(days) => setDraft({ ...draft, days })}
              error={bad ?? fieldError(set.error, 'requestLogDays')}
            />
          )}
        </fieldset>
        <RetentionFacts facts={requestLog.facts} />
      </SectionForm>
      {asking && typeof next === 'number' && (
        <ShortenDialog
          words={requestLog.shorten}
          days={next}
          action={set}
          onSubmit={save}
          onClose={() => setAsking(false)}
        />
      )}
    </Section>
  )
}

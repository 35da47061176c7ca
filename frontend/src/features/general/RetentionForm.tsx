import { useState } from 'react'
import { useWhyNot } from '../../app/useWhyNot'
import { fieldError } from '../../lib/useAction'
import { words } from '../../messages/general'
import { RadioPills } from '../../ui/RadioPills'
import { Section } from '../../ui/Section'
import { SectionForm } from '../../ui/SectionForm'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toasts'
import { RetentionFacts } from './RetentionFacts'
import { choices, daysOf, draftOf, isShorter } from './retentionDraft'
import { ShortenDialog } from './ShortenDialog'
import { useSetRetention } from './useGeneralActions'

const options = choices.map((choice) => [choice, words.retention.choices[choice]] as const)

/** For how long clicks are kept. What would delete some is asked for once more. */
export function RetentionForm({ days: before }: { days: number | null }) {
  const [draft, setDraft] = useState(() => draftOf(before))
  const [asking, setAsking] = useState(false)
  const set = useSetRetention()
  const reason = useWhyNot()('ADMIN')
  const next = daysOf(draft)
  const { retention } = words
  const bad = next === undefined && draft.days !== '' ? retention.daysBad : undefined

  async function save() {
    if (next === undefined || !(await set.run(next))) return
    setAsking(false)
    toast({
      look: 'ok',
      title: retention.saved,
      text: next === null ? retention.savedEver : retention.savedDays(next),
    })
  }

  return (
    <Section title={retention.title} hint={retention.hint}>
      <SectionForm
        action={set}
        fields={['retentionDays']}
        submit={{
          disabled: Boolean(reason) || next === undefined || next === before,
          title: reason,
          children: retention.submit,
        }}
        onSubmit={() => (next !== undefined && isShorter(next, before) ? setAsking(true) : save())}
      >
        <fieldset disabled={Boolean(reason)} className="flex flex-col gap-4">
          <RadioPills
            label={retention.label}
            value={draft.choice}
            options={options}
            onChange={(choice) => setDraft({ ...draft, choice })}
          />
          {draft.choice === 'days' && (
            <TextField
              label={retention.days}
              hint={retention.daysHint}
              inputMode="numeric"
              className="sm:w-32"
              value={draft.days}
              onChange={(days) => setDraft({ ...draft, days })}
              error={bad ?? fieldError(set.error, 'retentionDays')}
            />
          )}
        </fieldset>
        <RetentionFacts facts={[retention.goes, retention.stays, retention.final]} />
      </SectionForm>
      {asking && typeof next === 'number' && (
        <ShortenDialog
          words={words.shorten}
          days={next}
          action={set}
          onSubmit={save}
          onClose={() => setAsking(false)}
        />
      )}
    </Section>
  )
}

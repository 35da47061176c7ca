import { useNow } from '../../lib/clock'
import { dateInputValue, type Expiry, type ExpiryChoice, expiresAt } from '../../lib/expiry'
import { formatExact } from '../../lib/format'
import { keyWords } from '../../messages/keys'
import { Notice } from '../../ui/Notice'
import { RadioPills } from '../../ui/RadioPills'
import { TextField } from '../../ui/TextField'

type Props = {
  expiry: Expiry
  choices: readonly ExpiryChoice[]
  /** The end that the key has now, for the choice to keep it. */
  current?: string | null
  error?: string
  onChange: (expiry: Expiry) => void
}

/** When a key ends, and what that means. */
export function ExpiryField({ expiry, choices, current, error, onChange }: Props) {
  const now = useNow()
  const end = expiresAt(expiry, now)
  return (
    <div className="flex flex-col gap-3">
      <RadioPills
        label={keyWords.form.expiry}
        value={expiry.choice}
        options={choices.map((choice) => [choice, keyWords.form.expiryChoices[choice]] as const)}
        onChange={(choice) => onChange({ ...expiry, choice })}
        hint={end ? keyWords.form.expiryEnds(formatExact(end)) : keepHint(expiry.choice, current)}
        error={expiry.choice === 'date' ? undefined : error}
      />
      {expiry.choice === 'date' && (
        <TextField
          type="date"
          className="sm:w-48"
          label={keyWords.form.expiryDate}
          min={dateInputValue(now)}
          max={current ? dateInputValue(Date.parse(current)) : undefined}
          value={expiry.date}
          onChange={(date) => onChange({ ...expiry, date })}
          error={error}
        />
      )}
      {expiry.choice === 'never' && <Notice look="warn">{keyWords.form.expiryNever}</Notice>}
    </div>
  )
}

function keepHint(choice: ExpiryChoice, current: string | null | undefined): string | undefined {
  if (choice !== 'keep') return undefined
  return current ? keyWords.form.expiryKeep(formatExact(current)) : keyWords.form.expiryKeepNever
}

import { words } from '../../messages/links'
import { Checkbox } from '../../ui/Checkbox'
import { PasswordField } from '../../ui/PasswordField'
import type { BuilderProps } from './builderProps'

/** The password that visitors have to give, and the frame under the short URL. */
export function ProtectionFields({ draft, before, errorOf, onChange }: BuilderProps) {
  return (
    <>
      {!draft.passwordRemoved && (
        <PasswordField
          label={words.builder.passwordLabel}
          hint={before?.hasPassword ? words.builder.passwordSet : words.builder.passwordHint}
          autoComplete="new-password"
          value={draft.password}
          onChange={(password) => onChange({ password })}
          error={errorOf('password')}
        />
      )}
      {before?.hasPassword && (
        <Checkbox
          checked={draft.passwordRemoved}
          onChange={(passwordRemoved) => onChange({ passwordRemoved, password: '' })}
        >
          {words.builder.passwordRemove}
        </Checkbox>
      )}
      <div>
        <Checkbox checked={draft.cloaked} onChange={(cloaked) => onChange({ cloaked })}>
          {words.builder.cloaked}
        </Checkbox>
        <p className="ms-7 mt-1 text-[13px] text-pretty text-muted">{words.builder.cloakedHint}</p>
      </div>
    </>
  )
}

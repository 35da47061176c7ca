import { useId } from 'react'
import type { Role } from '../../gql/graphql'
import { allRoles } from '../../lib/roles'
import { t } from '../../messages'
import { words } from '../../messages/members'
import { FieldMessage } from '../../ui/FieldMessage'

type Props = {
  value: Role
  /** Why a role cannot be chosen; undefined if it can. */
  reasonAgainst: (role: Role) => string | undefined
  error?: string
  onChange: (role: Role) => void
}

/** A choice of roles, each with what it may do; one that cannot be chosen says why. */
export function RoleField({ value, reasonAgainst, error, onChange }: Props) {
  const name = useId()
  return (
    <fieldset className="flex flex-col gap-2" aria-describedby={error ? `${name}-message` : undefined}>
      <legend className="mb-1.5 text-sm font-medium">{words.role}</legend>
      {allRoles.map((role) => {
        const reason = reasonAgainst(role)
        return (
          <label key={role} className="choice">
            <input
              type="radio"
              className="choice-dot"
              name={name}
              value={role}
              checked={role === value}
              disabled={Boolean(reason)}
              onChange={() => onChange(role)}
            />
            <span className="min-w-0 flex-1">
              <span className="block font-medium">{t.roles[role]}</span>
              <span className="block text-[13px] text-pretty text-muted">{words.roleHints[role]}</span>
              {reason && <span className="mt-0.5 block text-[13px]">{reason}.</span>}
            </span>
          </label>
        )
      })}
      <FieldMessage id={`${name}-message`} error={error} />
    </fieldset>
  )
}

import { useWorkspace } from '../../app/useWorkspace'
import type { Scope } from '../../gql/graphql'
import { type Access, type Resource, scopeOf } from '../../lib/scopeMatrix'
import { keyWords } from '../../messages/keys'
import { names } from '../../messages/names'

type Props = {
  resource: Resource
  access: Access
  scopes: readonly Scope[]
  within?: readonly Scope[]
  onToggle: (scope: Scope) => void
}

/** One box of the matrix. Where there is no such scope, or it is out of reach, the box is shown and says why. */
export function ScopeCell({ resource, access, scopes, within, onToggle }: Props) {
  const granted = useWorkspace().scopes
  const scope = scopeOf(resource, access)
  const reason = whyNot(scope, granted, within) ?? (scope ? undefined : keyWords.form.impossible[access](resource))
  const label = scope ? names.scopes[scope] : keyWords.form.impossible[access](resource)
  return (
    <td className="p-0">
      <label title={reason} className="grid min-h-11 place-items-center">
        <input
          type="checkbox"
          className="check"
          aria-label={label}
          checked={scope !== null && scopes.includes(scope)}
          disabled={reason !== undefined}
          onChange={() => scope && onToggle(scope)}
        />
      </label>
    </td>
  )
}

function whyNot(scope: Scope | null, granted: readonly Scope[], within?: readonly Scope[]): string | undefined {
  if (!scope) return undefined
  if (within && !within.includes(scope)) return keyWords.form.keyLacks
  return granted.includes(scope) ? undefined : keyWords.form.roleLacks
}

import type { Scope } from '../../gql/graphql'
import { names } from '../../messages/names'
import { Badge } from '../../ui/Badge'

/** Each scope of a key by name. */
export function KeyScopes({ scopes }: { scopes: readonly Scope[] }) {
  return (
    <ul className="flex flex-wrap gap-1">
      {scopes.map((scope) => (
        <li key={scope}>
          <Badge>{names.scopes[scope]}</Badge>
        </li>
      ))}
    </ul>
  )
}

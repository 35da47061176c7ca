import type { Scope } from '../../gql/graphql'
import { names } from '../../messages/names'
import { Hint } from '../../ui/Hint'
import { summarize } from './keyFacts'

/** What a key may do in two words, with the whole list behind them. */
export function ScopesHint({ scopes }: { scopes: readonly Scope[] }) {
  return (
    <Hint
      content={
        <span className="grid grid-cols-2 gap-x-4 gap-y-0.5">
          {scopes.map((scope) => (
            <span key={scope}>{names.scopes[scope]}</span>
          ))}
        </span>
      }
    >
      {summarize([...scopes])}
    </Hint>
  )
}

import { words as keyLife } from '../../messages/keyLife'
import type { ApiKey } from './keysQuery'
import { type Choice, isChosen } from './useChoice'

/** Chooses all keys of a page that can be chosen, or none of them. */
export function KeysChoice({ keys, choice }: { keys: readonly ApiKey[]; choice: Choice }) {
  const open = keys.filter((key) => key.state !== 'REVOKED')
  const count = open.filter((key) => isChosen(choice, key)).length
  return (
    <label className="grid size-8 place-items-center">
      <input
        type="checkbox"
        className="check"
        ref={(input) => {
          if (input) input.indeterminate = count > 0 && count < open.length
        }}
        aria-label={keyLife.choose.all}
        checked={open.length > 0 && count === open.length}
        disabled={open.length === 0}
        onChange={(event) => choice.choose(open, event.target.checked)}
      />
    </label>
  )
}

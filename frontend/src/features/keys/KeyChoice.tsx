import { words as keyLife } from '../../messages/keyLife'
import type { ApiKey } from './keysQuery'

type Props = { apiKey: ApiKey; chosen: boolean; onChoose: (keys: readonly ApiKey[], chosen: boolean) => void }

/** Chooses a key for what can be done to many at once. A revoked one cannot be. */
export function KeyChoice({ apiKey, chosen, onChoose }: Props) {
  const revoked = apiKey.state === 'REVOKED'
  return (
    <label
      className="relative z-10 grid size-8 place-items-center"
      title={revoked ? keyLife.choose.revoked : undefined}
    >
      <input
        type="checkbox"
        className="check"
        aria-label={keyLife.choose.one(apiKey.name)}
        checked={chosen}
        disabled={revoked}
        onChange={(event) => onChoose([apiKey], event.target.checked)}
      />
    </label>
  )
}

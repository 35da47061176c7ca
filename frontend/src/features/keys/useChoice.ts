import { useCallback, useState } from 'react'
import type { ApiKey } from './keysQuery'

/** The keys that a person has chosen, on whatever page they were. */
export type Choice = {
  keys: readonly ApiKey[]
  choose: (keys: readonly ApiKey[], chosen: boolean) => void
  clear: () => void
}

/** As many keys as the server revokes at once. */
const most = 1000

export function useChoice(): Choice {
  const [keys, setKeys] = useState<readonly ApiKey[]>([])
  const choose = useCallback<Choice['choose']>(
    (changed, chosen) => setKeys((old) => changedChoice(old, changed, chosen)),
    [],
  )
  return { keys, choose, clear: () => setKeys([]) }
}

/** What is chosen after some keys were added or taken out, each once. */
export function changedChoice(
  old: readonly ApiKey[],
  changed: readonly ApiKey[],
  chosen: boolean,
): readonly ApiKey[] {
  const others = old.filter((key) => !changed.some(({ id }) => id === key.id))
  return chosen ? [...others, ...changed].slice(0, most) : others
}

export function isChosen({ keys }: Choice, key: ApiKey): boolean {
  return keys.some(({ id }) => id === key.id)
}

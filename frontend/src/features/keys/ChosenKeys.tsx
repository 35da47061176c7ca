import { useNow } from '../../lib/clock'
import { formatRelative } from '../../lib/format'
import { words as keyLife } from '../../messages/keyLife'
import { isInUse } from './keyFacts'
import type { ApiKey } from './keysQuery'

const shown = 5

/** The keys that are about to end, those in use first, and when each was used last. */
export function ChosenKeys({ keys }: { keys: readonly ApiKey[] }) {
  const now = useNow()
  const sorted = [...keys].sort((a, b) => (b.lastUsed?.at ?? '').localeCompare(a.lastUsed?.at ?? ''))
  return (
    <ul className="divide-y divide-line rounded-lg border border-line text-[13px]">
      {sorted.slice(0, shown).map((key) => (
        <li key={key.id} className="flex items-center justify-between gap-4 px-3 py-2">
          <span dir="auto" className="min-w-0 truncate font-medium">
            {key.name}
          </span>
          <span className={isInUse(key, now) ? 'shrink-0 text-danger' : 'shrink-0 text-muted'}>
            {key.lastUsed ? keyLife.bulk.used(formatRelative(key.lastUsed.at, now)) : keyLife.bulk.unused}
          </span>
        </li>
      ))}
      {sorted.length > shown && (
        <li className="px-3 py-2 text-muted">{keyLife.bulk.more(sorted.length - shown)}</li>
      )}
    </ul>
  )
}

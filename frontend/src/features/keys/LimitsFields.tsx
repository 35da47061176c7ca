import { isolate } from '../../lib/isolate'
import { keyWords } from '../../messages/keys'
import { ListField } from '../../ui/ListField'
import type { KeyDraft } from './keyDraft'
import type { KeyField } from './keyFields'
import type { ApiKey } from './keysQuery'

type Props = {
  draft: Pick<KeyDraft, 'allowedHostnames' | 'allowedIps'>
  /** The key as it is, when it can only be narrowed. */
  before?: ApiKey
  errorOf: (field: KeyField) => string | undefined
  onChange: (part: Partial<KeyDraft>) => void
}

/** From where a key works. */
export function LimitsFields({ draft, before, errorOf, onChange }: Props) {
  const fixedHostnames = Boolean(before?.allowedHostnames.length)
  const fixedIps = Boolean(before?.allowedIps.length)
  const lastHostname = fixedHostnames && draft.allowedHostnames.length === 1
  const lastIp = fixedIps && draft.allowedIps.length === 1
  return (
    <>
      <ListField
        label={keyWords.form.hostnames}
        hint={hint(keyWords.form.hostnamesHint, fixedHostnames && keyWords.form.onlyRemove, lastHostname)}
        optional={!before}
        placeholder={isolate('*.example.com')}
        values={draft.allowedHostnames}
        canAdd={!fixedHostnames}
        canRemove={!lastHostname}
        error={errorOf('allowedHostnames')}
        onChange={(allowedHostnames) => onChange({ allowedHostnames })}
      />
      <ListField
        label={keyWords.form.ips}
        hint={hint(keyWords.form.ipsHint, false, lastIp)}
        optional={!before}
        placeholder="203.0.113.0/24"
        values={draft.allowedIps}
        canRemove={!lastIp}
        error={errorOf('allowedIps')}
        onChange={(allowedIps) => onChange({ allowedIps })}
      />
    </>
  )
}

function hint(usual: string, restriction: string | false, last: boolean): string {
  if (last) return keyWords.form.lastEntry
  return restriction || usual
}

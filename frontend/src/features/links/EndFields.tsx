import { words } from '../../messages/links'
import { TextField } from '../../ui/TextField'
import type { BuilderProps } from './builderProps'
import { UrlField } from './UrlField'

/** When a link ends, and where it leads from then on. */
export function EndFields({ draft, errorOf, onChange }: BuilderProps) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <>
      <TextField
        type="datetime-local"
        className="sm:w-64"
        label={words.builder.expiresAt}
        hint={words.builder.expiresHint(zone)}
        value={draft.expiresAt}
        onChange={(expiresAt) => onChange({ expiresAt })}
        error={errorOf('expiresAt')}
      />
      <UrlField
        label={words.builder.expiredUrl}
        hint={words.builder.expiredUrlHint}
        value={draft.expiredUrl}
        onChange={(expiredUrl) => onChange({ expiredUrl })}
        error={errorOf('expiredUrl')}
      />
    </>
  )
}

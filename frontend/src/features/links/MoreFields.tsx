import { words } from '../../messages/links'
import { TextField } from '../../ui/TextField'
import type { BuilderProps } from './builderProps'
import { PartnerField } from './PartnerField'

/** Who gets the credit, and what other programs call the link. */
export function MoreFields({ draft, errorOf, onChange }: BuilderProps) {
  return (
    <>
      <PartnerField
        chosen={draft.partner}
        onChange={(partner) => onChange({ partner })}
        error={errorOf('partnerId')}
      />
      <TextField
        label={words.builder.externalId}
        hint={words.builder.externalIdHint}
        dir="auto"
        maxLength={255}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={draft.externalId}
        onChange={(externalId) => onChange({ externalId })}
        error={errorOf('externalId')}
      />
    </>
  )
}

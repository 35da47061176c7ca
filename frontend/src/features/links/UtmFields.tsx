import { words } from '../../messages/links'
import { TextField } from '../../ui/TextField'
import { UtmTemplates } from './UtmTemplates'
import { type Utm, utmFields } from './utm'

type Props = { utm: Utm; errorOf: (field: string) => string | undefined; onChange: (utm: Utm) => void }

/** The campaign parameters. */
export function UtmFields({ utm, errorOf, onChange }: Props) {
  return (
    <>
      <p className="text-[13px] text-pretty text-muted">{words.builder.utmHint}</p>
      <UtmTemplates utm={utm} onChange={onChange} />
      <div className="grid gap-4 sm:grid-cols-2">
        {utmFields.map((field) => (
          <TextField
            key={field}
            label={words.builder.utm[field]}
            dir="auto"
            maxLength={255}
            autoComplete="off"
            autoCapitalize="off"
            value={utm[field]}
            onChange={(value) => onChange({ ...utm, [field]: value })}
            error={errorOf(`utm.${field}`)}
          />
        ))}
      </div>
    </>
  )
}

import type { Scope } from '../../gql/graphql'
import { type Preset, presetOf, presets } from '../../lib/scopes'
import { t } from '../../messages'
import { keyWords } from '../../messages/keys'

type Props = { scopes: readonly Scope[]; onChange: (scopes: Scope[]) => void }

const names = Object.keys(presets) as Preset[]

/** Fills the matrix below for a common job. The preset that is ticked exactly is marked. */
export function PresetPills({ scopes, onChange }: Props) {
  const current = presetOf(scopes)
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">{keyWords.form.presets}</legend>
      <div className="flex flex-wrap gap-1.5">
        {names.map((name) => (
          <button
            key={name}
            type="button"
            className="pill"
            aria-pressed={name === current}
            onClick={() => onChange([...presets[name]])}
          >
            {t.presets[name]}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

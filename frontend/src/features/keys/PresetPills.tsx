import type { Scope } from '../../gql/graphql'
import { type Preset, presetOf, presets } from '../../lib/presets'
import { keyWords } from '../../messages/keys'
import { names } from '../../messages/names'

type Props = { scopes: readonly Scope[]; onChange: (scopes: Scope[]) => void }

const all = Object.keys(presets) as Preset[]

/** Fills the matrix below for a common job. The preset that is ticked exactly is marked. */
export function PresetPills({ scopes, onChange }: Props) {
  const current = presetOf(scopes)
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">{keyWords.form.presets}</legend>
      <div className="flex flex-wrap gap-1.5">
        {all.map((name) => (
          <button
            key={name}
            type="button"
            className="pill"
            aria-pressed={name === current}
            onClick={() => onChange([...presets[name]])}
          >
            {names.presets[name]}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

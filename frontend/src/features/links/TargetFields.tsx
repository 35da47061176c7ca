import { words } from '../../messages/links'
import { Button } from '../../ui/Button'
import { FieldMessage } from '../../ui/FieldMessage'
import type { BuilderProps } from './builderProps'
import { CountryFields } from './CountryFields'
import { UrlField } from './UrlField'

/** Other destinations for devices and countries. */
export function TargetFields({ draft, errorOf, onChange }: BuilderProps) {
  const { countries } = draft
  const add = () => onChange({ countries: [...countries, { country: '', url: '' }] })
  return (
    <>
      <p className="text-[13px] text-pretty text-muted">{words.builder.targetsHint}</p>
      <UrlField
        label={words.builder.iosUrl}
        value={draft.iosUrl}
        onChange={(iosUrl) => onChange({ iosUrl })}
        error={errorOf('iosUrl')}
      />
      <UrlField
        label={words.builder.androidUrl}
        value={draft.androidUrl}
        onChange={(androidUrl) => onChange({ androidUrl })}
        error={errorOf('androidUrl')}
      />
      {countries.map((rule, index) => (
        <CountryFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule that is being written has no name yet
          key={index}
          rule={rule}
          taken={countries.map(({ country }) => country).filter((country) => country !== rule.country)}
          error={rule.country ? errorOf(`geo.${rule.country}`) : undefined}
          onChange={(next) => onChange({ countries: countries.map((old) => (old === rule ? next : old)) })}
          onRemove={() => onChange({ countries: countries.filter((old) => old !== rule) })}
        />
      ))}
      <FieldMessage error={errorOf('geo')} />
      <Button icon="plus" className="self-start" onClick={add}>
        {words.builder.addCountry}
      </Button>
    </>
  )
}

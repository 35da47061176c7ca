import { locale } from '../../messages'
import { words } from '../../messages/links'
import { IconButton } from '../../ui/IconButton'
import { NativeSelect } from '../../ui/NativeSelect'
import { type CountryRule, countriesIn } from './countryRules'
import { UrlField } from './UrlField'

const countries = countriesIn(locale)

type Props = {
  rule: CountryRule
  /** The countries that have another rule. */
  taken: readonly string[]
  error?: string
  onChange: (rule: CountryRule) => void
  onRemove: () => void
}

/** A country and where its visitors go. */
export function CountryFields({ rule, taken, error, onChange, onRemove }: Props) {
  const name = countries.find(([code]) => code === rule.country)?.[1] ?? words.builder.country
  const free = countries.filter(([code]) => !taken.includes(code))
  return (
    <div className="flex flex-col gap-2 rounded-lg border border-line p-3">
      <div className="flex items-center gap-2">
        <NativeSelect
          label={words.builder.country}
          value={rule.country}
          options={[['', words.builder.countryChoose], ...free]}
          onChange={(country) => onChange({ ...rule, country })}
          className="min-w-0 flex-1"
        />
        <IconButton icon="close" label={words.builder.removeCountry(name)} onClick={onRemove} />
      </div>
      <UrlField
        label={words.builder.countryUrl(name)}
        value={rule.url}
        onChange={(url) => onChange({ ...rule, url })}
        error={error}
      />
    </div>
  )
}

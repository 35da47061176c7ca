import { language, languages, setLanguage } from '../lib/language'
import { Icon } from '../ui/Icon'

/** Offers the languages that the page is not in, each in its own words. */
export function OtherLanguages() {
  return languages
    .filter(({ value }) => value !== language)
    .map(({ value, text }) => (
      <button
        key={value}
        type="button"
        lang={value}
        className="btn btn-ghost btn-small"
        onClick={() => setLanguage(value)}
      >
        <Icon name="globe" className="size-4" />
        {text}
      </button>
    ))
}

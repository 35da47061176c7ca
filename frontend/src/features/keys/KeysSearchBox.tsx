import { withoutSecrets } from '../../lib/keyText'
import { t } from '../../messages'
import { SearchBox } from '../../ui/SearchBox'

type Props = { value: string; onChange: (value: string) => void }

/** Searches the keys. A whole key is cut down to its prefix before it is even shown. */
export function KeysSearchBox({ value, onChange }: Props) {
  return (
    <SearchBox
      label={t.keys.search}
      placeholder={t.keys.searchHint}
      value={value}
      onChange={onChange}
      clean={withoutSecrets}
      cleaned={t.keys.secretCut}
    />
  )
}

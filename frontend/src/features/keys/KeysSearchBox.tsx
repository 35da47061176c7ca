import { withoutSecrets } from '../../lib/keyText'
import { keyWords } from '../../messages/keys'
import { SearchBox } from '../../ui/SearchBox'

type Props = { value: string; onChange: (value: string) => void }

/** Searches the keys. A whole key is cut down to its prefix before it is even shown. */
export function KeysSearchBox({ value, onChange }: Props) {
  return (
    <SearchBox
      label={keyWords.list.search}
      placeholder={keyWords.list.searchHint}
      value={value}
      onChange={onChange}
      clean={withoutSecrets}
      cleaned={keyWords.list.secretCut}
    />
  )
}

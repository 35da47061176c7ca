import { getRouteApi } from '@tanstack/react-router'
import { keyWords } from '../../messages/keys'
import { EmptyExample } from '../../ui/EmptyExample'
import { NoMatch } from '../../ui/NoMatch'
import { FirstCall } from './FirstCall'

const route = getRouteApi('/$slug/settings/api-keys')

/** Says whether there are no keys at all or only none that match, and what to do in either case. */
export function KeysEmpty({ filtered }: { filtered: boolean }) {
  const navigate = route.useNavigate()
  if (filtered) {
    const clear = () => navigate({ search: {}, replace: true })
    return <NoMatch title={keyWords.list.noMatchTitle} hint={keyWords.list.noMatchHint} onClear={clear} />
  }
  return (
    <EmptyExample icon="key" title={keyWords.list.emptyTitle} hint={keyWords.list.emptyHint}>
      <FirstCall />
    </EmptyExample>
  )
}

import { words as log } from '../../messages/requests'
import { EmptyExample } from '../../ui/EmptyExample'
import { NoMatch } from '../../ui/NoMatch'
import { FirstCall } from '../keys/FirstCall'
import { unfiltered } from './requestsFilter'
import { useRequestsSearch } from './useRequestsSearch'

/** Says whether there are no requests at all or only none that match, and what to do in either case. */
export function RequestsEmpty({ filtered }: { filtered: boolean }) {
  const { filter } = useRequestsSearch()
  const words = log
  if (filtered) {
    return <NoMatch title={words.noMatchTitle} hint={words.noMatchHint} onClear={() => filter(unfiltered)} />
  }
  return (
    <EmptyExample icon="log" title={words.emptyTitle} hint={words.emptyHint}>
      <FirstCall />
    </EmptyExample>
  )
}

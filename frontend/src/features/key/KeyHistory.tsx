import { useInfiniteQuery } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import { words as keyLife } from '../../messages/keyLife'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { HistoryItem } from './HistoryItem'
import { type KeyWithUse, keyHistoryQuery } from './keyPageQuery'
import { Panel } from './Panel'

/** The changes to a key, the latest first. */
export function KeyHistory({ apiKey }: { apiKey: KeyWithUse }) {
  const { workspace } = useWorkspace()
  const history = useInfiniteQuery(keyHistoryQuery(workspace.slug, apiKey.id))
  const changes = history.data?.pages.flatMap((page) => page.auditEvents?.nodes ?? [])
  const words = keyLife.history
  return (
    <Panel title={words.title} hint={words.hint}>
      {history.isError && !changes && <Failure error={history.error} onRetry={() => history.refetch()} />}
      <ol className="flex flex-col gap-4">
        {changes?.map((change) => (
          <HistoryItem key={change.id} change={change} />
        ))}
      </ol>
      {history.hasNextPage && (
        <Button small className="mt-4" busy={history.isFetchingNextPage} onClick={() => history.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </Panel>
  )
}

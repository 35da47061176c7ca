import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import { useDelayed } from '../../lib/useDelayed'
import { useTitle } from '../../lib/useTitle'
import { words } from '../../messages/overview'
import { Failure } from '../../ui/Failure'
import { PageHeader } from '../../ui/PageHeader'
import { LateUseBanner } from '../keys/LateUseBanner'
import { Checklist } from './Checklist'
import { OverviewSkeleton } from './OverviewSkeleton'
import { overviewQuery } from './overviewQuery'
import { ReadSnippets } from './ReadSnippets'
import { Stats } from './Stats'
import { isComplete, stepsOf } from './steps'
import { Traffic } from './Traffic'

/** What to do first, which ticks by itself; and once all of it is done, what happens. */
export function OverviewPage() {
  useTitle(words.page)
  const { person, workspace, can } = useWorkspace()
  const overview = useQuery(overviewQuery(workspace.slug, can('ADMIN')))
  const slow = useDelayed(overview.isPending)
  const steps = overview.data && stepsOf(overview.data)
  const complete = isComplete(overview.data)

  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={words.greeting(person.name)} intro={complete ? words.introDone : words.intro} />
      <LateUseBanner />
      {overview.isError && !overview.data && <Failure error={overview.error} onRetry={() => overview.refetch()} />}
      {!overview.data && slow && <OverviewSkeleton />}
      {overview.data && steps && (
        <>
          {complete && <Traffic />}
          <Stats overview={overview.data} counting={!complete} />
          <Checklist overview={overview.data} steps={steps} />
          <ReadSnippets />
        </>
      )}
    </div>
  )
}

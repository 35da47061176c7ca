import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { useDelayed } from '../../lib/useDelayed'
import { keyWords } from '../../messages/keys'
import { Sheet } from '../../ui/Sheet'
import { KeyDetails } from './KeyDetails'
import { KeySheetActions } from './KeySheetActions'
import { KeySheetHeader } from './KeySheetHeader'
import { KeySheetMissing } from './KeySheetMissing'
import { KeyTaskDialog } from './KeyTaskDialog'
import { keyQuery } from './keysQuery'
import type { KeyTask } from './keyTask'

const route = getRouteApi('/$slug/settings/api-keys')

/** Everything about one key, in a panel at the side. Its address can be shared. */
export function KeySheet({ id }: { id: string }) {
  const { workspace } = useWorkspace()
  const navigate = route.useNavigate()
  const [task, setTask] = useState<KeyTask | null>(null)
  const query = useQuery(keyQuery(workspace.slug, id))
  const slow = useDelayed(query.isPending)
  const key = query.data?.apiKey
  const close = () => navigate({ search: (old) => ({ ...old, key: undefined }) })

  return (
    <Sheet open onClose={close} label={key?.name ?? keyWords.details.title}>
      <KeySheetHeader apiKey={key ?? undefined} onClose={close} />
      {key && <KeyDetails apiKey={key} />}
      {key && <KeySheetActions apiKey={key} onTask={setTask} />}
      {!key && !query.isPending && <KeySheetMissing error={query.error} />}
      {!key && slow && (
        <div role="status" className="flex flex-col gap-4 p-6">
          <span className="sr-only">{keyWords.details.loading}</span>
          <div className="skeleton h-5 w-48" />
          <div className="skeleton h-24 w-full" />
          <div className="skeleton h-40 w-full" />
        </div>
      )}
      <KeyTaskDialog task={task} onClose={() => setTask(null)} />
    </Sheet>
  )
}

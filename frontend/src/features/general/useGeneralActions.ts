import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { bootQuery } from '../../app/boot'
import { useReload } from '../../app/useReload'
import { useWorkspace } from '../../app/useWorkspace'
import {
  SetRequestLogDaysDocument,
  SetRetentionDocument,
  UpdateWorkspaceDocument,
  type UpdateWorkspaceInput,
} from '../../gql/graphql'
import { send } from '../../lib/send'
import { useAction } from '../../lib/useAction'

/** Changes what the workspace is called or its time zone, and goes on at its new address if that changed. */
export function useUpdateWorkspace() {
  const { slug } = useWorkspace().workspace
  const queries = useQueryClient()
  const reload = useReload()
  const navigate = useNavigate()
  return useAction(async (input: UpdateWorkspaceInput) => {
    const workspace = (await send(UpdateWorkspaceDocument, { input }, slug)).updateWorkspace?.workspace
    if (workspace && workspace.slug !== slug) {
      await queries.fetchQuery({ ...bootQuery, staleTime: 0 })
      await navigate({ to: '/$slug/settings/general', params: { slug: workspace.slug }, replace: true })
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[1] === slug })
    } else {
      await reload()
      await queries.invalidateQueries({ queryKey: ['settings', slug] })
    }
    return workspace
  })
}

/** Sets for how many days clicks are kept; null is for ever. */
export function useSetRetention() {
  const { slug } = useWorkspace().workspace
  const queries = useQueryClient()
  return useAction(async (retentionDays: number | null) => {
    const answer = await send(SetRetentionDocument, { input: { retentionDays } }, slug)
    await queries.invalidateQueries({ queryKey: ['settings', slug] })
    return answer.setRetention
  })
}

/** Sets for how many days entries of the request log are kept; null is for as many as the server keeps them for. */
export function useSetRequestLogDays() {
  const { slug } = useWorkspace().workspace
  const queries = useQueryClient()
  return useAction(async (requestLogDays: number | null) => {
    const answer = await send(SetRequestLogDaysDocument, { input: { requestLogDays } }, slug)
    await Promise.all(['settings', 'requests'].map((key) => queries.invalidateQueries({ queryKey: [key, slug] })))
    return answer.setRequestLogDays
  })
}

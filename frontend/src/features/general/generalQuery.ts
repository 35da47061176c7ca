import { queryOptions } from '@tanstack/react-query'
import {
  WorkspaceContentsDocument,
  WorkspaceSettingsDocument,
  type WorkspaceSettingsQuery,
} from '../../gql/graphql'
import { send } from '../../lib/send'

/** What can be set of a workspace. */
export type Settings = NonNullable<NonNullable<WorkspaceSettingsQuery['viewer']>['workspace']>

/** What the server allows the workspace. */
export type Limits = NonNullable<WorkspaceSettingsQuery['limits']>

/** What can be set, and within which limits. */
export function settingsQuery(workspace: string) {
  return queryOptions({
    queryKey: ['settings', workspace],
    queryFn: async () => {
      const { viewer, limits } = await send(WorkspaceSettingsDocument, {}, workspace)
      return viewer?.workspace && limits ? { ...viewer.workspace, limits } : null
    },
    staleTime: 0,
  })
}

/** How much of what there is in the workspace. */
export function contentsQuery(workspace: string) {
  return queryOptions({
    queryKey: ['settings', workspace, 'contents'],
    queryFn: () => send(WorkspaceContentsDocument, {}, workspace),
    staleTime: 0,
  })
}

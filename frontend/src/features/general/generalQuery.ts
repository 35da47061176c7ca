import { queryOptions } from '@tanstack/react-query'
import { WorkspaceSettingsDocument, type WorkspaceSettingsQuery } from '../../gql/graphql'
import { send } from '../../lib/send'

/** What can be set of a workspace. */
export type Settings = NonNullable<NonNullable<WorkspaceSettingsQuery['viewer']>['workspace']>

export function settingsQuery(workspace: string) {
  return queryOptions({
    queryKey: ['settings', workspace],
    queryFn: async () => (await send(WorkspaceSettingsDocument, {}, workspace)).viewer?.workspace ?? null,
    staleTime: 0,
  })
}

import { useQueryClient } from '@tanstack/react-query'
import { useAction } from '../lib/useAction'
import { useWorkspace } from './useWorkspace'

/** Changes something of the workspace. Afterwards everything that was read of the kinds is read again. */
export function useChange<Input, Result>(
  kinds: readonly string[],
  act: (input: Input, workspace: string) => Promise<Result>,
) {
  const queries = useQueryClient()
  const slug = useWorkspace().workspace.slug
  return useAction(async (input: Input) => {
    const answer = await act(input, slug)
    for (const kind of kinds) void queries.invalidateQueries({ queryKey: [kind, slug] })
    return answer
  })
}

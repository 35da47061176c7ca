import type { GraphQLSchema } from 'graphql'
import { useWorkspace } from '../../app/useWorkspace'
import { useMedia } from '../../lib/useMedia'
import { words } from '../../messages/explorer'
import { PageHeader } from '../../ui/PageHeader'
import { ExplorerActions } from './ExplorerActions'
import { ExplorerTabs } from './ExplorerTabs'
import { useExplorer } from './useExplorer'
import { useExplorerTabs } from './useExplorerTabs'
import { WritingPane } from './WritingPane'

/** Writes and runs operations: side by side where there is room, as tabs where there is none. */
export function Explorer({ schema }: { schema: GraphQLSchema }) {
  const { workspace, role } = useWorkspace()
  const explorer = useExplorer(workspace.slug)
  const { view, setView, run, content, reading, all } = useExplorerTabs(schema, explorer)
  const wide = useMedia('(min-width: 64rem)')
  const shown = reading.some(({ value }) => value === view) ? view : 'response'

  return (
    <div className="explorer">
      <PageHeader title={words.page} intro={words.intro(workspace.name, role)}>
        <ExplorerActions
          curl={explorer.curl}
          pending={explorer.pending}
          onPrettify={explorer.prettify}
          onRun={run}
        />
      </PageHeader>
      {wide ? (
        <div className="grid min-h-0 flex-1 grid-cols-2 gap-4">
          <div className="grid min-h-0 min-w-0 grid-rows-[1fr_12rem] gap-4">
            <WritingPane title={words.query}>{content.query}</WritingPane>
            <WritingPane title={words.variables}>{content.variables}</WritingPane>
          </div>
          <ExplorerTabs label={words.page} value={shown} onValue={setView} tabs={reading} />
        </div>
      ) : (
        <div className="grid min-h-0 flex-1">
          <ExplorerTabs label={words.page} value={view} onValue={setView} tabs={all} />
        </div>
      )}
    </div>
  )
}

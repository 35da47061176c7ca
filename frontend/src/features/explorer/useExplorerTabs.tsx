import type { GraphQLSchema } from 'graphql'
import { type ReactNode, useCallback, useState } from 'react'
import { words } from '../../messages/explorer'
import { DocsBrowser } from './DocsBrowser'
import type { Place } from './docs'
import { HistoryList } from './HistoryList'
import { OutcomeView } from './OutcomeView'
import type { Operation } from './operation'
import { QueryEditor } from './QueryEditor'
import type { ExplorerState } from './useExplorer'
import { VariablesEditor } from './VariablesEditor'

/** The parts of the explorer. */
export type View = 'query' | 'variables' | 'response' | 'docs' | 'history'

type Tab = { value: View; text: string; content: ReactNode }

/** The parts of the explorer by name: two to write in and three to read. */
export function useExplorerTabs(schema: GraphQLSchema, explorer: ExplorerState) {
  const [view, setView] = useState<View>('query')
  const [trail, setTrail] = useState<Place[]>([])

  const openDocs = useCallback((place: Place) => {
    setTrail(place.type ? [place] : [])
    setView('docs')
  }, [])

  function run() {
    setView('response')
    explorer.run()
  }

  function reopen(operation: Operation) {
    explorer.setOperation(operation)
    setView('query')
  }

  const { outcome, pending, error, history } = explorer
  const content: Record<View, ReactNode> = {
    query: <QueryEditor schema={schema} explorer={explorer} onRun={run} onDocs={openDocs} />,
    variables: <VariablesEditor explorer={explorer} onRun={run} />,
    response: <OutcomeView outcome={outcome} pending={pending} error={error} />,
    docs: <DocsBrowser schema={schema} trail={trail} onTrail={setTrail} />,
    history: <HistoryList list={history.list} onClear={history.clear} onOpen={reopen} />,
  }
  const tab = (value: View): Tab => ({ value, text: words[value], content: content[value] })
  const reading = [tab('response'), tab('docs'), tab('history')]
  return { view, setView, run, content, reading, all: [tab('query'), tab('variables'), ...reading] }
}

import { useRef, useState } from 'react'
import { useAction } from '../../lib/useAction'
import { words } from '../../messages/explorer'
import { curlOf } from './curl'
import { execute, type Outcome } from './execute'
import { useHistory } from './history'
import { example, type Operation, operationName, prettified, readVariables } from './operation'

/** What the parts of the explorer share. */
export type ExplorerState = ReturnType<typeof useExplorer>

/** The operation that is being written, what came of it, and what ran before. */
export function useExplorer(workspace: string) {
  const history = useHistory(workspace)
  const [operation, setOperation] = useState<Operation>(() => history.list[0] ?? example)
  const [outcome, setOutcome] = useState<Outcome>()
  const cursor = useRef(0)

  const action = useAction(async () => {
    const name = operationName(operation.document, cursor.current)
    const variables = variablesOf(operation)
    setOutcome(undefined)
    setOutcome(await execute({ query: operation.document, variables, operationName: name }, workspace))
    history.add(operation)
  })

  return {
    operation,
    setOperation,
    setDocument: (document: string) => setOperation((before) => ({ ...before, document })),
    setVariables: (variables: string) => setOperation((before) => ({ ...before, variables })),
    setCursor: (position: number) => {
      cursor.current = position
    },
    prettify: () => setOperation(prettified(operation)),
    run: action.run,
    pending: action.pending,
    error: action.error,
    outcome,
    history,
    curl: curlIfPossible(operation),
  }
}

function variablesOf({ variables }: Operation) {
  try {
    return readVariables(variables)
  } catch {
    throw new Error(words.variablesInvalid)
  }
}

function curlIfPossible(operation: Operation): string {
  try {
    return curlOf(operation.document, readVariables(operation.variables))
  } catch {
    return ''
  }
}

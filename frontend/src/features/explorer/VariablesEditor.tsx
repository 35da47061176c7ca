import { json, jsonParseLinter } from '@codemirror/lang-json'
import { linter } from '@codemirror/lint'
import { words } from '../../messages/explorer'
import { CodeEditor } from './CodeEditor'
import type { ExplorerState } from './useExplorer'

const check = jsonParseLinter()
const language = [json(), linter((view) => (view.state.doc.toString().trim() ? check(view) : []))]

/** The variables of the operation, as JSON. */
export function VariablesEditor({ explorer, onRun }: { explorer: ExplorerState; onRun: () => void }) {
  return (
    <CodeEditor
      label={words.variables}
      value={explorer.operation.variables}
      extensions={language}
      onChange={explorer.setVariables}
      onRun={onRun}
    />
  )
}

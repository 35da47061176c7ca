import { autocompletion } from '@codemirror/autocomplete'
import { graphql } from 'cm6-graphql'
import type { GraphQLSchema } from 'graphql'
import { useMemo } from 'react'
import { words } from '../../messages/explorer'
import { CodeEditor } from './CodeEditor'
import type { Place } from './docs'
import type { ExplorerState } from './useExplorer'

type Props = { schema: GraphQLSchema; explorer: ExplorerState; onRun: () => void; onDocs: (place: Place) => void }

/** The document, completed and checked by the schema. Ctrl or Cmd and a click on a name leads to its documentation. */
export function QueryEditor({ schema, explorer, onRun, onDocs }: Props) {
  const language = useMemo(
    () => [
      graphql(schema, { onShowInDocs: (field, _, type) => onDocs({ type, field }) }),
      autocompletion({ icons: false }),
    ],
    [schema, onDocs],
  )
  return (
    <CodeEditor
      label={words.query}
      value={explorer.operation.document}
      extensions={language}
      onChange={explorer.setDocument}
      onCursor={explorer.setCursor}
      onRun={onRun}
    />
  )
}

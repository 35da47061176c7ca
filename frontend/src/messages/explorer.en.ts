import type { Role } from '../gql/graphql'
import { roles } from './roles.en'
import { count, formatted, isolate } from './words.en'

/** The words of the GraphQL explorer in English. */
export const explorer = {
  page: 'GraphQL explorer',
  intro: (workspace: string, role: Role) =>
    `Runs in ${isolate(workspace)}, as you and with your role ${roles[role]}. Mutations change real data.`,
  query: 'Query',
  variables: 'Variables',
  response: 'Response',
  docs: 'Docs',
  history: 'History',
  run: 'Run',
  running: 'Running…',
  prettify: 'Prettify',
  copyCurl: 'Copy as curl',
  variablesInvalid: 'The variables are not a JSON object.',
  noResponse: 'Run the query to see its answer here. Ctrl or Cmd and Enter runs it from the editor.',
  noHistory: 'What you run is listed here until you close this tab. Operations with secrets in them are not kept.',
  historyHint: 'Kept until you close this tab',
  errors: (value: number) => count(value, 'error', 'errors'),
  milliseconds: (value: number) => `${formatted(value)} ms`,
  bytes: (value: number) => (value < 1000 ? `${value} B` : `${formatted(Math.round(value / 100) / 10)} kB`),
  searchDocs: 'Search types and fields',
  schema: 'Schema',
  found: (value: number) => count(value, 'place', 'places'),
  argumentsOf: (field: string) => `Arguments of ${field}`,
  openToAnyone: 'Open to anyone.',
}

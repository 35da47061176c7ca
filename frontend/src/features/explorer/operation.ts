import { Kind, Lexer, type OperationDefinitionNode, parse, print, Source, TokenKind } from 'graphql'

/** What is typed into the two editors. */
export type Operation = { document: string; variables: string }

/** What stands in the editor at first. */
export const example: Operation = {
  document: `query NewestLinks {
  links(first: 10) {
    totalCount
    nodes {
      id
      shortUrl
      url
      createdAt
    }
  }
}
`,
  variables: '',
}

/** The operations of a document; none if it cannot be parsed. */
function operationsOf(document: string): OperationDefinitionNode[] {
  try {
    return parse(document).definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  } catch {
    return []
  }
}

/** The name of the operation to run: the one around the cursor if there are several; undefined if it needs none. */
export function operationName(document: string, cursor: number): string | undefined {
  const operations = operationsOf(document)
  const around = operations.find(({ loc }) => loc && loc.start <= cursor && cursor <= loc.end)
  return (around ?? operations[0])?.name?.value
}

/** A short name for a list: that of the first operation, or its first line. */
export function titleOf(document: string): string {
  const [first] = operationsOf(document)
  const named = first?.name && `${first.operation} ${first.name.value}`
  return named || document.trim().replace(/\s+/g, ' ').slice(0, 60)
}

/** The variables as an object; undefined if there are none. Throws if they are no JSON object. */
export function readVariables(text: string): Record<string, unknown> | undefined {
  if (!text.trim()) return undefined
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('not an object')
  return value as Record<string, unknown>
}

/** The operation laid out anew. What cannot be parsed stays as it is, and so does a document with comments. */
export function prettified({ document, variables }: Operation): Operation {
  return {
    document: attempt(document, (text) => (hasComments(text) ? text : `${print(parse(text))}\n`)),
    variables: attempt(variables, (text) => (text.trim() ? JSON.stringify(JSON.parse(text), null, 2) : '')),
  }
}

/** Printing a document drops its comments, which are what people wrote for themselves. */
function hasComments(document: string): boolean {
  const lexer = new Lexer(new Source(document))
  for (let token = lexer.lookahead(); token.kind !== TokenKind.EOF; token = lexer.lookahead()) {
    if (token.prev?.kind === TokenKind.COMMENT) return true
    lexer.advance()
  }
  return lexer.lookahead().prev?.kind === TokenKind.COMMENT
}

function attempt(text: string, change: (text: string) => string): string {
  try {
    return change(text)
  } catch {
    return text
  }
}
